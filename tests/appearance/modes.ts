import type { Page } from 'playwright-core';

export type Mode = 'light' | 'dark' | 'large' | 'wide' | 'elder';

/** What a phone's own setting for letters can say, beside “as usual”: WeChat’s steps; the pictures are of 130 %. */
export const STEPS = [1.1, 1.125, 1.4, 1.55, 1.65];
/** The large size has a third of that by itself. */
export const ELDER_LARGEST_STEP = 1.65 / 1.3;
/** The step of the pictures. */
const LARGE = 1.3;

/** What does not need the page to be opened anew; the elder size is another arrangement and does. */
export async function wear(tab: Page, mode: Mode): Promise<void> {
  await tab.emulateMedia({ colorScheme: mode === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  await wearLetters(tab, mode === 'large' ? LARGE : 1);
}

/** As ThemeRoot does where the phone says so. */
export async function wearLetters(tab: Page, factor: number): Promise<void> {
  await tab.evaluate((by) => {
    for (const root of document.querySelectorAll<HTMLElement>('.theme[data-size]')) {
      root.style.setProperty('--letters', String(by));
      root.classList.toggle('letters-large', by >= 1.3);
    }
  }, factor);
}
