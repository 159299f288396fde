import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const FORMS = ['reception_day', 'bench_meeting', 'survey_visit', 'topic_activity'] as const;
const STATIONS = ['st-zhongxin', 'st-gulou', 'st-dongguan', 'st-jinfu', 'st-jinjiajie', 'st-renzhuang'];
const NAMES = [
  '黎侯镇代表联络站',
  '鼓楼代表联络点',
  '东关代表联络点',
  '晋福代表联络点',
  '靳家街代表联络点',
  '仁庄代表联络点',
];
const ACTIVITIES = 73;

describe('黎侯', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('LH-01 one station and five points hold all 115 deputies, nobody is left outside, and 73 activities are listed', async () => {
    const admin = await journey.at('lihou-admin', 'packages/administrator/pages/rosters/index');
    await admin.sees('6 个');
    await admin.sees('115 位，都进站了');
    const anyone = new Asking(journey.demo, 'lihou-resident-yuan');
    const { stations } = await anyone.call('listStations', { placeId: 'lihou' });
    expect(stations.map(({ name }) => name)).toEqual(NAMES);
    const own = new Set(stations.flatMap(({ deputies }) => deputies.map(({ id }) => id)));
    expect(own.size).toBe(115);

    // A roster that would leave somebody outside does not come in.
    const rows = ['姓名,职务,联络站', '晋新芽,镇人大代表,', '晋新叶,镇人大代表,鼓楼联络点'];
    await admin.addFile('选文件', '代表.csv', rows.join('\n'));
    await admin.sees('“代表”第 2 行“联络站”：不能空着');
    await admin.sees('“代表”第 3 行“联络站”：没有“鼓楼联络点”。是不是“鼓楼代表联络点”？');
    await admin.press('改好了，再选文件');
    await admin.sees('115 位，都进站了');

    const office = new Asking(journey.demo, 'lihou-office-1', 'office-1');
    for (let nth = 0; nth < ACTIVITIES; nth += 1)
      await office.call('createActivity', {
        form: FORMS[nth % FORMS.length] ?? 'other',
        day: `2026-0${1 + (nth % 9)}-${nth % 2 === 0 ? '15' : '20'}`,
        where: `第${nth + 1}次活动`,
        stationId: STATIONS[nth % STATIONS.length],
      });
    const shown = await journey.at('lihou-office-1', 'packages/staff/pages/activities/index');
    await shown.sees(/第18次活动/);
    const listed: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await office.call('listActivities', { state: 'planned', cursor });
      listed.push(...page.activities.map(({ where }) => where));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(new Set(listed).size).toBe(73);
  });
});
