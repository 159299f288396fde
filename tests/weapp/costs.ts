import type { Page } from 'playwright-core';
import type { PageCost } from './engine/costs';

/** What each page has cost so far, in the order in which they were opened. */
export const costsOf = (page: Page): Promise<({ path: string } & PageCost)[]> =>
  page.evaluate(() => window.weappCosts());
