import { Asking } from '../support/asking';
import { bringsRows, GROUP_HEAD } from '../support/asked-roster';
import { Journey } from '../support/journey';

const CYCLES = 'packages/activities/pages/cycles/index';
const OWN = 'packages/activities/pages/list/index';

describe('江夏', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-02-16T10:00:00+08:00' });
    const as = (openid: string, hat?: string) => new Asking(journey.demo, openid, hat);
    await bringsRows(journey, 'groups', GROUP_HEAD, [
      ['黄龙代表小组', '黄龙街道', '汪知行', '小组组长', '汪知行、熊一苇', ''],
      ['小竹湾代表小组', '小竹湾', '聂长亭', '小组组长', '聂长亭', ''],
    ]);
    const office = as('jiangxia-office-1', 'office-1');
    const { groups } = await office.call('listGroups', { placeId: 'jiangxia' });
    const groupIds = groups.filter(({ name }) => name === '黄龙代表小组').map(({ id }) => id);
    for (const day of ['2026-01-20', '2026-01-28', '2026-02-03', '2026-02-10']) {
      const held = await office.call('createActivity', {
        form: 'topic_activity',
        day,
        where: '黄龙街道会议室',
        groupIds,
      });
      await office.call('closeActivity', { id: held.id });
    }
  });
  afterAll(() => journey.end());

  it('JX-16 a group without an activity in January and February is amber on 20 February and late on 1 March, its members alone hear of it early, four of six stand as 4/6', async () => {
    await journey.demo.minute();
    const calm = await journey.at('jiangxia-office-1', CYCLES);
    await calm.sees('4/6');
    await calm.sees('还没开');

    await journey.demo.setClock('2026-02-20T09:00:00+08:00');
    await journey.demo.minute();
    const amber = await journey.at('jiangxia-office-1', 'pages/me/index');
    await amber.tap('哪些小组还没开');
    await amber.sees('小竹湾代表小组');
    await amber.sees('快到日子');
    await amber.sees('2 月 28 日前开一次');
    await amber.sees('0/6');
    await amber.sees('4/6');

    const told = await journey.at('jiangxia-deputy-d-02', 'pages/notices/index');
    await told.sees(/小竹湾代表小组，1 到 2 月还没有开活动/);
    const other = await journey.at('jiangxia-deputy-d-01', 'pages/notices/index');
    await other.sees('还没有消息');
    expect(await other.count('text=/还没有开活动/')).toBe(0);
    // Their own group is what a deputy sees, and no other.
    const own = await journey.at('jiangxia-deputy-d-01', OWN);
    await own.sees('黄龙代表小组');
    await own.sees('4/6');
    expect(await own.count('text=/小竹湾代表小组/')).toBe(0);

    await journey.demo.setClock('2026-03-01T09:00:00+08:00');
    await journey.demo.minute();
    const late = await journey.at('jiangxia-office-1', CYCLES);
    await late.sees('过了没开');
    await late.sees('1 到 2 月没有开');
    const inbox = await journey.at('jiangxia-office-1', 'pages/notices/index');
    await inbox.sees(/1 到 2 月有 1 个小组没有开活动/);

    // Its own deputy writes down that it met: then it is well again, and the year shows it.
    const deputy = await journey.at('jiangxia-deputy-d-02', OWN);
    await deputy.sees('过了没开');
    await deputy.press('记一次活动');
    await deputy.tap('家常会');
    await deputy.write('比如：村口老槐树下', '小竹湾议事亭');
    await deputy.press('记下来');
    await deputy.sees('家常会，小竹湾议事亭');
    await deputy.press('活动结束');
    await deputy.press('结束，贴出来');
    await deputy.sees('没有正在办的活动');
    const well = await journey.at('jiangxia-office-1', CYCLES);
    await well.sees('开过了');
    await well.sees('1/6');
    expect(await well.count('text=/过了没开/')).toBe(0);
  });
});
