import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDES = ['office', 'unit', 'deputy', 'administrator'];
/** About two pages. */
const CHARACTERS_MAX = 1800;

const textOf = (guide: string): string => readFileSync(`docs/guides/${guide}.zh-CN.md`, 'utf8');

/** `“我的 → 名册”` names two words of the screens. */
function namedIn(text: string): string[] {
  const quoted = [...text.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words);
  return [...new Set(quoted.flatMap((words) => words.split(' → ')))];
}

const codeIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.') && !file.includes('gallery'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const sources = [...codeIn('miniprogram'), ...codeIn('shared')];

/** Whole, as somebody reads it: a string, perhaps with a count behind it, the words of an element, the name of a column. */
function isOnScreen(words: string): boolean {
  const exactly = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const whole = new RegExp(`['"\`>]${exactly}(?:['"\`<]|（\\$\\{)|^\\s*${exactly}(?::|$)`, 'mu');
  return sources.some((source) => whole.test(source));
}

describe('docs/guides', () => {
  it.each(GUIDES)('names only what the screens say: %s', (guide) => {
    const named = namedIn(textOf(guide));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((words) => !isOnScreen(words))).toEqual([]);
  });

  it.each(GUIDES)('stays within two pages: %s', (guide) => {
    expect(Array.from(textOf(guide)).length).toBeLessThan(CHARACTERS_MAX);
  });

  it('would notice a button that is not there', () => {
    expect(isOnScreen('已经告知')).toBe(false);
    expect(isOnScreen('签收')).toBe(true);
  });
});
