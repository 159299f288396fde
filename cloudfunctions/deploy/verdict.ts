import { TRIED_BY_HAND, TRIED_BY_SCRIPT } from './unproven';
import type { Tried } from './verify';

/** What held, line by line; answers whether all did. What no script can see is named last. */
export function tellVerdict(tried: readonly Tried[], say: (line: string) => void): boolean {
  const known = TRIED_BY_SCRIPT.map((fact) => {
    const of = tried.filter(({ title }) => title.includes(`[${fact.id}]`));
    return { fact, of, failed: of.filter(({ held }) => !held) };
  });
  say('\n代码里标着 [U] 的：');
  for (const { fact, of, failed } of known) {
    if (of.length === 0) say(`未试  ${fact.words}`);
    else if (failed.length === 0) say(`成立  ${fact.words}${of.length > 1 ? `（${of.length} 次）` : ''}`);
    else
      say(
        `不成立  ${fact.words}\n      ${failed.map(({ why }) => why).join('\n      ')}\n      → ${fact.otherwise}`,
      );
  }
  say('\n平台的行为，本机模拟时认定的：');
  const others = tried.filter(({ title }) => !known.some(({ fact }) => title.includes(`[${fact.id}]`)));
  for (const { title, held, why } of others) say(held ? `成立  ${title}` : `不成立  ${title}\n      ${why}`);
  say('\n要人来试的（docs/deploy.zh-CN.md）：');
  for (const { words } of TRIED_BY_HAND) say(`□  ${words}`);
  const wrong = tried.filter(({ held }) => !held).length;
  const untried = known.filter(({ of }) => of.length === 0).length;
  say(`\n成立 ${tried.length - wrong}，不成立 ${wrong}，未试 ${untried}。`);
  return wrong === 0;
}
