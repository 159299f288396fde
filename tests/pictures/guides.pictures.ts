import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPage } from '../appearance/open-page';
import { Demo } from '../support/demo';
import { filledCounty } from '../support/filled-county';
import { PHONE } from '../support/phone';
import { addresses, type Address } from '../weapp/page-costs/addresses';
import { webp } from './webp';

// Not a check but a camera: `npm run pictures` writes docs/guides/pictures, which the guides show.
const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, 'docs/guides/pictures');
const BYTES_MAX = 60_000;

const OFFICE = 'demo-office-zhaoning';
const UNIT = 'demo-unit-jtj';
const DEPUTY = 'demo-deputy-linhe';
const ADMINISTRATOR = 'demo-admin-luwei';

type Wanted = readonly [name: string, page: string, as: string];

/** What each guide shows: pages that the addresses of the app know, or that need no more than who opens them. */
const SCREENS: readonly Wanted[] = [
  ['office-work', 'pages/work/index', OFFICE],
  ['office-item', 'packages/staff/pages/item/index', OFFICE],
  ['office-calls', 'packages/staff/pages/calls/index', OFFICE],
  ['office-search', 'packages/staff/pages/search/index', OFFICE],
  ['unit-work', 'pages/work/index', UNIT],
  ['unit-item', 'packages/staff/pages/item/index', UNIT],
  ['deputy-work', 'pages/work/index', DEPUTY],
  ['deputy-voice', 'packages/deputy/pages/voice/index', DEPUTY],
  ['administrator-me', 'pages/me/index', ADMINISTRATOR],
  ['administrator-rosters', 'packages/administrator/pages/rosters/index', ADMINISTRATOR],
  ['administrator-members', 'packages/administrator/pages/members/index', ADMINISTRATOR],
  ['administrator-settings', 'packages/administrator/pages/settings/index', ADMINISTRATOR],
];

describe('docs/guides/pictures', () => {
  let demo: Demo;
  let folder: string;
  let known: Address[];
  let ofUnit: string;

  beforeAll(async () => {
    folder = await filledCounty(ROOT);
    demo = await Demo.start({ dataFolder: folder });
    known = await addresses(demo);
    const { items } = await demo.give(UNIT, 'listUnitItems', {}, 'unit-jtj');
    ofUnit = items.find(({ state }) => state === 'in_progress')?.no ?? '';
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(async () => {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(SCREENS)('%s', async (name, page, as) => {
    const visit: Address =
      name === 'unit-item'
        ? { page, as, query: `no=${ofUnit}` }
        : (known.find((one) => one.page === page && one.as === as) ?? { page, as });
    const tab = await tabs.take(PHONE);
    await openPage(tab, demo, visit, 'normal');
    const picture = await webp(tab);
    expect(picture.length).toBeLessThan(BYTES_MAX);
    writeFileSync(join(FOLDER, `${name}.webp`), picture);
  });
});
