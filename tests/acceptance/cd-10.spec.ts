import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const WALL = '两家为一堵围墙闹了半年';
const STAIRS = '楼道里的灯坏了没人修';

describe('常德', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('CD-10 a matter bears the tags of the six, and is found by 诉源治理 alone; a dispute stays where it was', async () => {
    const { demo } = journey;
    const clerk = new Asking(demo, 'changde-office-1', 'office-1');
    const register = (text: string, tags?: string[]) =>
      clerk.call('register', {
        kind: 'voice',
        source: 'phone',
        onBehalf: true,
        text,
        stationId: 'st-taoxi',
        tags,
      });
    const { no } = await register(WALL);
    await register(STAIRS, ['xiaoqu']);
    const dispute = await new Asking(demo, 'changde-court-1', 'court-1').call('register', {
      kind: 'dispute',
      source: 'court',
      courtRef: '（2026）桃法诉前调 118 号',
      partiesConsent: true,
      text: '双方为一笔工钱起了争执。',
      name: '甲某、乙某',
    });
    await clerk.call('mark', { no: dispute.no, tags: ['suyuan'] });

    const station = await journey.at('changde-station-2', `packages/staff/pages/item/index?no=${no}`);
    await station.sees(WALL);
    await station.press('贴标签');
    for (const tag of ['依法治理', '网格治理', '诉源治理', '基层自治', '小区治理', '社区养老'])
      await station.sees(tag);
    await station.tap('诉源治理');
    await station.tap('基层自治');
    await station.press('就这样标');
    await station.sees('标签改好了');
    await station.sees('诉源治理');
    await station.sees('基层自治');

    await demo.setClock('2026-10-09T10:05:00+08:00');
    await demo.minute();
    const search = await journey.at('changde-station-2', 'packages/staff/pages/search/index');
    await search.sees(STAIRS);
    await search.tap('加条件');
    await search.tap('诉源治理');
    await search.press('就这样找');
    await search.sees(WALL);
    await search.seesNoMore(STAIRS);
    // Of the court's case the station learns nothing, whatever it is tagged with.
    await search.sees('1 件');

    const office = await journey.at('changde-office-1', 'packages/staff/pages/search/index');
    await office.tap('加条件');
    await office.tap('诉源治理');
    await office.press('就这样找');
    await office.sees('2 件');
  });
});
