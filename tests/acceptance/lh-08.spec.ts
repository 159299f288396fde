import { Journey } from '../support/journey';

const STATION = 'packages/public/pages/station/index?placeId=lihou&id=st-zhongxin';
const POINT = 'packages/public/pages/station/index?placeId=lihou&id=st-gulou';
const SECTION = 'packages/administrator/pages/section/index?section=switches';
const LI = 'lihou-resident-li';

describe('黎侯', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    await journey.demo.minute();
  });
  afterAll(() => journey.end());

  it('LH-08 the next sessions are the 15th at the station and the 20th at the point, a booking gives a slot and a reminder, and moving to a workday is a setting', async () => {
    const resident = await journey.at(LI, STATION);
    await resident.sees('每月 15 日');
    await resident.hears('10月15日 周四');
    await resident.hears('11月16日 周一');
    await resident.sees('15 日是周日，移到 16 日；还能约 10 位');
    const point = await journey.at(LI, POINT);
    await point.sees('每月 20 日');
    await point.hears('10月20日 周二');
    await point.hears('11月20日 周五');

    await resident.tap('10 月 15 日 周四 09:00–11:30');
    await resident.sees('黎侯镇代表联络站接待');
    await resident.sees('不用留电话');
    await resident.tap('09:30');
    await resident.press('约 09:30');
    await resident.press('允许');
    await resident.sees('约好了，09:30');
    await resident.sees('3 号');

    const neighbour = await journey.at('lihou-resident-chen', STATION);
    await neighbour.sees('还能约 9 位');
    await neighbour.tap('10 月 15 日 周四 09:00–11:30');
    await neighbour.sees('约满了');
    await neighbour.tap('09:45');
    await neighbour.press('约 09:45');
    await neighbour.press('允许');
    await neighbour.sees('约好了，09:45');
    await neighbour.press('不去了');
    await neighbour.press('退掉');
    await neighbour.sees('约一个时间');

    await journey.demo.setClock('2026-10-14T09:00:00+08:00');
    await journey.demo.minute();
    await journey.demo.minute();
    const pushes = await journey.demo.pushedTo(LI);
    expect(pushes.map(({ page }) => page)).toEqual([
      'packages/public/pages/reception/index?placeId=lihou&id=lihou.st-zhongxin.2026-10-15',
    ]);
    const inbox = await journey.at(LI, 'pages/notices/index');
    await inbox.sees('明天接待');
    await inbox.sees(/^10 月 15 日 周四 09:30，黎侯镇代表联络站，您是 3 号。/);
    expect((await journey.demo.give('lihou-resident-chen', 'listNotices', {})).notices).toEqual([]);

    const admin = await journey.at('lihou-admin', SECTION);
    await admin.tap('接待日');
    await admin.chooses('否');
    await admin.press('写好了');
    await admin.seesNoMore('写好了');
    await admin.press('看看会改到什么（1 项）');
    await admin.sees('看得到的地方：联络站的接待日，还没有人约的场次跟着变。');
    await admin.write('比如：9 月 20 日主任会议定的', '照日子办，周日也开门');
    await admin.press('就这么改');
    await admin.sees('改好了，第 1 版');
    // Other instances learn of a change within a minute.
    await journey.demo.advance(61_000);
    await journey.demo.minute();
    const after = await journey.at(LI, STATION);
    await after.hears('11月15日 周日');
    await after.seesNoMore(/移到 16 日/);
    await after.sees('您约了 09:30');
  });
});
