import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import { Demo } from '../support/demo';
import { filledCounty } from '../support/filled-county';
import { PHONE } from '../support/phone';
import { addresses, type Address } from '../weapp/page-costs/addresses';
import { layoutFaults, type Least } from './faults';
import { ELDER_LARGEST_STEP, STEPS, wear, wearLetters, type Mode } from './modes';
import { openPage } from './open-page';

declare global {
  interface Window {
    axe: {
      configure(spec: Spec): void;
      run(root: Document | Element, options: RunOptions): Promise<AxeResults>;
    };
  }
}

const ROOT = resolve(__dirname, '../..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = process.env.PICTURES === '1' ? join(ROOT, '.cache/pictures') : null;
const ALL_RULES: RunOptions = { resultTypes: ['violations'] };
/** A tab's number is said after its word, and a day of the month with its month: other words than those drawn. */
const NAMES: Spec = {
  rules: [{ id: 'label-content-name-mismatch', selector: '[aria-label]:not(.tab, .month-day)' }],
};
/** The clerk's screen. */
const DESK = { width: 1280, height: 800 };
/** The dark colours are the only thing that changes with them. */
const COLOURS: RunOptions = { ...ALL_RULES, runOnly: { type: 'rule', values: ['color-contrast'] } };

const USUAL: Least = { tap: 44, letters: 12 };
/** The standard for elders: nothing below 18, and the largest at least 30. */
const ELDER: Least = { tap: 60, letters: 18 };
const ELDER_LARGEST = 30;

describe('every page in light, dark, large letters, on a desk and for elders', () => {
  let demo: Demo;
  let folder: string;
  let visits: Address[];
  const faults: string[] = [];

  beforeAll(async () => {
    folder = await filledCounty(ROOT);
    demo = await Demo.start({ dataFolder: folder });
    visits = await addresses(demo);
    if (PICTURES !== null) mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(async () => {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('can be read, reached by a finger and spoken', async () => {
    const tab = await tabs.take(PHONE);
    await tab.addInitScript({ content: AXE });
    for (const visit of visits) await look(tab, visit);
    expect(faults).toEqual([]);
  });

  it('has letters for elders on the first page that are as large as the standard wants its largest', async () => {
    const tab = await tabs.take(PHONE);
    await openPage(tab, demo, { page: 'pages/home/index', as: 'demo-resident-wang' }, 'elder');
    const largest = await tab.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('.taro_page *')]
          .filter((one) => one.checkVisibility() && one.children.length === 0 && one.textContent !== '')
          .map((one) => parseFloat(getComputedStyle(one).fontSize)),
      ),
    );
    expect(largest).toBeGreaterThanOrEqual(ELDER_LARGEST);
  });

  it('is every page that a county meets', () => {
    const { pages, subPackages } = JSON.parse(readFileSync(join(ROOT, 'dist/weapp/app.json'), 'utf8')) as {
      pages: string[];
      subPackages: { root: string; pages: string[] }[];
    };
    const all = [
      ...pages,
      ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
    ];
    expect([...new Set(visits.map(({ page }) => page))].sort()).toEqual(all.sort());
  });

  async function look(tab: Page, visit: Address): Promise<void> {
    await openPage(tab, demo, visit, 'normal');
    await check(tab, visit, 'light', ALL_RULES);
    await check(tab, visit, 'dark', COLOURS);
    await check(tab, visit, 'large', null);
    for (const step of STEPS) await checkLetters(tab, visit, step, USUAL);
    await tab.setViewportSize(DESK);
    await check(tab, visit, 'wide', null);
    await tab.setViewportSize(PHONE);
    await wear(tab, 'light');
    await openPage(tab, demo, visit, 'elder');
    await check(tab, visit, 'elder', ALL_RULES);
    await checkLetters(tab, visit, ELDER_LARGEST_STEP, ELDER);
  }

  async function checkLetters(tab: Page, { page }: Address, step: number, least: Least): Promise<void> {
    await wearLetters(tab, step);
    const found = await tab.evaluate(layoutFaults, least);
    faults.push(...found.map((fault) => `${page} letters ${step.toFixed(3)}: ${fault}`));
  }

  async function check(tab: Page, { page }: Address, mode: Mode, rules: RunOptions | null): Promise<void> {
    await wear(tab, mode);
    const found = await tab.evaluate(layoutFaults, mode === 'elder' ? ELDER : USUAL);
    if (rules !== null) found.push(...(await violations(tab, rules)));
    faults.push(...found.map((fault) => `${page} ${mode}: ${fault}`));
    if (PICTURES === null) return;
    const name = page
      .replace(/^packages\//, '')
      .replace(/\/?pages\/|\/index$/g, '-')
      .replace(/^-|-$/g, '');
    await tab.screenshot({ path: join(PICTURES, `${name}-${mode}.png`), animations: 'disabled' });
  }

  function violations(tab: Page, rules: RunOptions): Promise<string[]> {
    return tab.evaluate(
      async ({ options, names }) => {
        window.axe.configure(names);
        const found = await window.axe.run(document, options);
        return found.violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) =>
            nodes.map(({ html, any }) => `${id}: ${html.slice(0, 150)} ${any[0]?.message ?? ''}`),
          );
      },
      { options: rules, names: NAMES },
    );
  }
});
