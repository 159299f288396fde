import { bringsRows } from '../support/asked-roster';
import { Journey } from '../support/journey';

const MEMBERS = ['汪知行', '聂长亭', '熊一苇', '方舟', '梁渡', '沈石'];

describe('江夏', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    await bringsRows(
      journey,
      'deputies',
      ['姓名', '职务', '联络站'],
      MEMBERS.slice(3).map((name) => [name, '区人大代表', '黄龙代表室站']),
    );
    await bringsRows(journey, 'areas', ['名称', '级别', '上级片区'], [['法溪街道', '街道', '江夏区']]);
    await bringsRows(journey, 'stations', ['名称', '所在地'], [['法溪代表室站', '法溪街道']]);
  });
  afterAll(() => journey.end());

  it('JX-10 a committee of six is warned about and kept all the same, and an activity of two streets counts once in each and once in all', async () => {
    const admin = await journey.at('jiangxia-admin', 'packages/administrator/pages/rosters/index');
    const row = ['城建环保专业小组', '黄龙街道', '汪知行', '专委会主任', MEMBERS.join('、'), '专业小组'];
    await admin.addFile(
      '选文件',
      '小组.csv',
      ['小组,片区,组长,组长身份,组员,类型', row.join(',')].join('\n'),
    );
    await admin.sees('“城建环保专业小组”有 6 人，专业小组一般 7 到 9 人。照样可以导入');
    await admin.write('比如：换届', '专委会换届');
    await admin.press('导入');
    await admin.sees('上一次导入');
    await journey.demo.advance(61_000);
    const groups = await journey.at('jiangxia-office-1', 'packages/public/pages/groups/index');
    await groups.sees('城建环保专业小组');

    const station = await journey.at('jiangxia-station-1', 'packages/activities/pages/list/index');
    await station.press('记一次活动');
    await station.tap('调研视察');
    await station.write('比如：村口老槐树下', '两街交界的断头路');
    await station.tap('法溪代表室站');
    await station.press('记下来');
    await station.sees('调研视察，两街交界的断头路');
    await station.sees('黄龙代表室站、法溪代表室站');
    await station.press('活动结束');
    await station.press('结束，贴出来');
    await station.sees('没有正在办的活动');

    const office = await journey.at('jiangxia-office-1', 'packages/activities/pages/figures/index');
    await office.hears('活动 1 次');
    await office.tap('各街道、乡镇');
    await office.sees('黄龙街道');
    await office.sees('法溪街道');
    expect(await office.count('text=/^1 次$/')).toBe(2);
    await office.tap('法溪街道');
    await office.sees('调研视察，两街交界的断头路');
  });
});
