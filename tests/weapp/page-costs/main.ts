import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Demo } from '../../support/demo';
import { filledCounty } from '../../support/filled-county';
import { PHONE } from '../../support/phone';
import { Tabs } from '../../support/tabs';
import type { PageCost } from '../engine/costs';
import { refusalsOf, writeWeapp } from '../weapp-page';
import { addresses, type Address } from './addresses';
import { brokenBy, linesOf } from './budgets';

/** Visits every page of the artefact and writes what each cost. */
export async function main(root: string, folder: string): Promise<{ lines: string[]; ok: boolean }> {
  globalThis.weappFolder = await writeWeapp(join(folder, 'weapp'));
  const dataFolder = await filledCounty(root);
  const demo = await Demo.start({ dataFolder });
  const tabs = new Tabs();
  try {
    const costs: PageCost[] = [];
    const visits = await addresses(demo);
    for (const address of visits) costs.push(await visit(demo, tabs, address));
    const { pages, subPackages } = JSON.parse(readFileSync(join(root, 'dist/weapp/app.json'), 'utf8')) as {
      pages: string[];
      subPackages: { root: string; pages: string[] }[];
    };
    const all = [
      ...pages,
      ...subPackages.flatMap((each) => each.pages.map((page) => `${each.root}/${page}`)),
    ];
    const missing = all.filter((page) => !visits.some((one) => one.page === page));
    writeFileSync(join(root, 'dist/page-costs.json'), `${JSON.stringify(costs, null, 2)}\n`);
    const lines = [
      ...linesOf(costs),
      ...missing.map((page) => `no address for ${page} (tests/weapp/page-costs/addresses.ts)`),
    ];
    return { lines, ok: missing.length === 0 && costs.every((cost) => brokenBy(cost).length === 0) };
  } finally {
    await tabs.close();
    await demo.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function visit(demo: Demo, tabs: Tabs, address: Address): Promise<PageCost> {
  const { page, as, query = '', scanned } = address;
  const tab = await tabs.take(PHONE);
  if (scanned !== undefined) await open(demo, tab, as, 'pages/home/index', `scene=${scanned}`);
  const cost = await open(demo, tab, as, page, query);
  const refusals = await refusalsOf(tab);
  await tabs.giveBack();
  if (refusals.length > 0) throw new Error(`${page}: ${refusals.join('\n')}`);
  return cost;
}

async function open(demo: Demo, tab: Page, as: string, path: string, query: string): Promise<PageCost> {
  await tab.goto(`${demo.url}/weapp/index.html?${new URLSearchParams({ as, path, query }).toString()}`);
  await tab.waitForFunction(() => window.weappCosts[0]?.content);
  const cost = await tab.evaluate(() => window.weappCosts[0]);
  if (cost === undefined) throw new Error(`${path} was never opened`);
  return cost;
}
