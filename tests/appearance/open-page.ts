import type { Page } from 'playwright-core';
import type { Demo } from '../support/demo';
import type { Address } from '../weapp/page-costs/addresses';

/** Opens a page of the app as somebody would see it once everything has come. */
export async function openPage(
  tab: Page,
  demo: Demo,
  { as, page, query = '' }: Address,
  size: string,
): Promise<void> {
  await tab.goto('about:blank');
  await tab.goto(`${demo.url}/app/index.html?as=${as}&size=${size}#/${page}?${query}`);
  // Bones stand for what has not come yet.
  await tab.waitForFunction(() => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).at(-1);
    return (
      shown !== undefined &&
      shown.textContent !== '' &&
      shown.querySelector('.bone, [aria-busy=true]') === null
    );
  });
}
