import { readFileSync } from 'node:fs';
import { TRIED_BY_HAND, TRIED_BY_SCRIPT } from '../../cloudfunctions/deploy/unproven';
import { TEMPLATES } from '../../shared/notice/templates';
import { costSection } from './cost-section';

const templates = (): string[] =>
  Object.entries(TEMPLATES).map(([key, { title, audience, fields }]) => {
    const told = Object.entries(fields).map(([field, { label }]) => `\`${field}\` ${label}`);
    return `- **${title}**（\`${key}\`，发给${audience === 'resident' ? '群众' : '工作人员'}）：${told.join('，')}。`;
  });

const SECTIONS: Record<string, () => string[]> = {
  templates,
  cost: costSection,
  'tried-by-script': () =>
    TRIED_BY_SCRIPT.map(({ words, otherwise }) => `- ${words}。不成立时：${otherwise}`),
  'tried-by-hand': () =>
    TRIED_BY_HAND.map(({ words, otherwise }) => `- [ ] ${words}。不一样时：${otherwise}`),
};

/** The guide with its counted and listed parts as they are now; all else in it is written by hand. */
export function deployPage(written = readFileSync('docs/deploy.zh-CN.md', 'utf8')): string {
  return Object.entries(SECTIONS).reduce((page, [name, lines]) => {
    const [begin, end] = [`<!-- begin ${name}: npm run docs -->`, `<!-- end ${name} -->`];
    const [from, to] = [page.indexOf(begin), page.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/deploy.zh-CN.md has no place for ${name}`);
    return `${page.slice(0, from + begin.length)}\n\n${lines().join('\n')}\n\n${page.slice(to)}`;
  }, written);
}
