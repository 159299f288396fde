import type { Page } from 'playwright-core';

export type Mode = 'light' | 'dark' | 'large' | 'wide' | 'elder';

/** The phone's own letters at 130 %: the sizes of all words, and nothing else. */
const LARGE = 'large-letters';
const STEPS = {
  mini: 12,
  tiny: 13,
  note: 14,
  sub: 15,
  text: 16,
  body: 17,
  lead: 18,
  head: 19,
  h20: 20,
  title: 22,
  say: 24,
  num: 30,
};
const SIZES = Object.entries(STEPS)
  .map(([step, size]) => `--t-${step}: ${(size * 1.3).toFixed(1)}px;`)
  .join(' ');

/** What does not need the page to be opened anew; the elder size is another arrangement and does. */
export async function wear(tab: Page, mode: Mode): Promise<void> {
  await tab.emulateMedia({ colorScheme: mode === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  await tab.evaluate(
    ({ name, rule, on }) => {
      document.getElementById(name)?.remove();
      if (!on) return;
      const style = document.createElement('style');
      style.id = name;
      style.textContent = rule;
      document.head.append(style);
    },
    { name: LARGE, rule: `html .theme { ${SIZES} }`, on: mode === 'large' },
  );
}
