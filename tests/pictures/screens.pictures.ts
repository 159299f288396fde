import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from '../appearance/open-page';
import { Demo } from '../support/demo';
import { filledCounty } from '../support/filled-county';
import { PHONE } from '../support/phone';
import { addresses, type Address } from '../weapp/page-costs/addresses';
import { webp } from './webp';

// Not a check but a camera: `npm run pictures` writes docs/pictures, which README shows.
const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, 'docs/pictures');
const BYTES_MAX = 40_000;

/** The way of one voice, from the first page to the board. */
const SCREENS: readonly (readonly [name: string, page: string, forElders: boolean])[] = [
  ['home', 'pages/home/index', true],
  ['speak', 'pages/speak/index', true],
  ['item', 'pages/item/index', true],
  ['deputy', 'packages/deputy/pages/voice/index', false],
  ['work', 'pages/work/index', false],
  ['board', 'packages/public/pages/board/index', true],
];

describe('docs/pictures', () => {
  let demo: Demo;
  let folder: string;
  let visits: Address[];

  beforeAll(async () => {
    folder = await filledCounty(ROOT);
    demo = await Demo.start({ dataFolder: folder });
    visits = await addresses(demo);
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(async () => {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(SCREENS)('%s', async (name, page, forElders) => {
    const visit = visits.find((one) => one.page === page);
    if (visit === undefined) throw new Error(`nobody opens ${page}`);
    const tab = await tabs.take(PHONE);
    await keep(tab, visit, name, 'normal');
    if (forElders) await keep(tab, visit, name, 'elder');
  });

  async function keep(tab: Page, visit: Address, name: string, size: 'normal' | 'elder'): Promise<void> {
    await openPage(tab, demo, visit, size);
    const picture = await webp(tab);
    expect(picture.length).toBeLessThan(BYTES_MAX);
    writeFileSync(join(FOLDER, `${name}-${size === 'elder' ? size : 'light'}.webp`), picture);
  }
});
