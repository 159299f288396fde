import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const FINDINGS = 60;
const INSPECTION = '三季度食品安全执法检查';
const APART = '学校门口的摊点没有证照';

/** What an inspection team wrote down, as it comes back with it. */
const TABLE = [
  '说了什么,怎么来的,来源说明,联络站,类别',
  ...Array.from(
    { length: FINDINGS },
    (_, nth) =>
      `第 ${nth + 1} 家食品店没有进货台账，限期补齐。,执法检查,${INSPECTION},镇中心代表联络站,卫生计生`,
  ),
].join('\n');

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-21 the 60 findings of an inspection become 60 items in one batch, and are found by the inspection that they come from', async () => {
    const { demo } = journey;
    const office = new Asking(demo, 'zhashui-office-1', 'office-1');
    await office.call('register', {
      kind: 'voice',
      source: 'supervision',
      sourceTarget: '二季度执法检查',
      onBehalf: true,
      text: APART,
      stationId: 'st-center',
    });
    const table = await journey.at('zhashui-office-1', 'packages/staff/pages/import-voices/index');
    await table.addFile('选文件', '执法检查.csv', TABLE);
    await table.sees('“执法检查.csv”有 60 件');
    await table.press('登记 60 件');
    await table.sees('“执法检查.csv”登记了 60 件');

    await demo.setClock('2026-10-09T10:05:00+08:00');
    await demo.minute();
    const found: string[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = await office.call('searchItems', { filter: { from: INSPECTION }, cursor });
      found.push(...page.items.map(({ no }) => no));
      cursor = page.next;
      more = cursor !== undefined;
    }
    expect(new Set(found).size).toBe(FINDINGS);

    const [first = ''] = found;
    const item = await journey.at('zhashui-office-1', `packages/staff/pages/item/index?no=${first}`);
    await item.sees(`来自“${INSPECTION}”`);
    await item.tap('看一起来的');
    await item.sees(/第 \d+ 家食品店没有进货台账/);
    await item.sees('条件 1');
    await item.seesNoMore(APART);
  });
});
