import { Asking } from '../support/asking';
import { Journey, opens } from '../support/journey';

const TOWN = 97;
const COUNTY = 32;
const PEOPLE = 100;

/** What 100 people said to the directors who received them: 129 matters, of which 32 are the county's. */
const TABLE = [
  '说了什么,怎么来的,怎么称呼,联络站,类别,级别',
  ...Array.from({ length: TOWN + COUNTY }, (_, nth) => {
    const person = `第${(nth % PEOPLE) + 1}位来访人`;
    return nth < TOWN
      ? `村组路第 ${nth + 1} 处路面坑洼，下雨天过不了车。,接待,${person},镇中心代表联络站,交通运输,镇`
      : `县道第 ${nth - TOWN + 1} 处护栏断了，要县里来修。,接待,${person},镇中心代表联络站,交通运输,县`;
  }),
].join('\n');

const BATCH = 20;

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-22 129 items of 100 people come in by one table: 97 are the town’s, 32 go to the government office to be dispatched', async () => {
    const { demo } = journey;
    const table = await journey.at('zhashui-office-1', 'packages/staff/pages/import-voices/index');
    await table.addFile('选文件', '主任接待.csv', TABLE);
    await table.sees('“主任接待.csv”有 129 件');
    await table.sees('97 件');
    await table.sees('32 件');
    await table.press('登记 129 件');
    await table.sees('“主任接待.csv”登记了 129 件');

    const office = new Asking(demo, 'zhashui-office-1', 'office-1');
    const waiting = async (who: Asking) => {
      const cards = [];
      for (let cursor: string | undefined, more = true; more;) {
        const page = await who.call('listQueue', { filter: 'waiting', cursor });
        cards.push(...page.items);
        cursor = page.next;
        more = cursor !== undefined;
      }
      return cards;
    };
    const all = await waiting(office);
    const of = (tier: string) => all.filter((card) => card.tier === tier).map(({ no }) => no);
    expect([all.length, of('town').length, of('county').length]).toEqual([129, 97, 32]);

    // What is the county's is passed on: one by hand, several at once.
    const desk = await journey.atWork('zhashui-office-1');
    await desk.sees('129');
    const [first = '', ...others] = of('county');
    const title = all.find(({ no }) => no === first)?.title ?? '';
    const one = await journey.at('zhashui-office-1', `packages/staff/pages/item/index?no=${first}`);
    await one.sees(title);
    await one.press('转给政府办');
    await one.sees('转过去了');
    for (let from = 0; from < others.length; from += BATCH) {
      const nos = others.slice(from, from + BATCH);
      const { results } = await office.call('assignByTierMany', { nos, tier: 'county' });
      expect(results.every(({ done }) => done)).toBe(true);
    }
    await desk.reopen();
    await desk.sees('97');
    const government = await journey.atWork('zhashui-gov-1');
    await government.sees('32');

    // What is the town's is assigned by the office itself.
    for (let from = 0; from < TOWN; from += BATCH) {
      const nos = of('town').slice(from, from + BATCH);
      const { results } = await office.call('assignMany', { nos, tier: 'town', leadUnitId: 'zhen_gov' });
      expect(results.every(({ done }) => done)).toBe(true);
    }
    expect(await waiting(office)).toEqual([]);
    const left = await waiting(new Asking(demo, 'zhashui-gov-1', 'gov-1'));
    expect(left.map(({ no }) => no).sort()).toEqual([...of('county')].sort());

    // The government office dispatches.
    await opens(government, /^县道第 \d+ 处护栏断了/);
    await government.tap('县住建交通局');
    await government.press('分级交办给县住建交通局');
    await government.sees('交出去了');
    const unit = await journey.atWork('zhashui-unit-jsj');
    await unit.sees(/^县道第 \d+ 处护栏断了/);
  });
});
