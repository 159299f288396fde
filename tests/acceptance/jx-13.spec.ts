import { Asking } from '../support/asking';
import { bringsRows, DEPUTY_HEAD, GROUP_HEAD } from '../support/asked-roster';
import { Journey } from '../support/journey';

const GROUPS = 46;
const ACTIVITIES = 217;
const ATTENDED = 1219;
const OPINIONS = 74;
const CLOSED = 42;
const IN_A_GROUP = 6;
const SCENE = 'nD89RhXM9xGy';
const FORMS = ['reception_day', 'bench_meeting', 'survey_visit', 'topic_activity'] as const;

const two = (number: number) => String(number).padStart(2, '0');
const deputyOf = (group: number, nth: number) => `代表${two(group + 1)}${'甲乙丙丁戊己'.charAt(nth)}`;

describe('江夏', () => {
  let journey: Journey;
  let office: Asking;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-06-30T10:00:00+08:00' });
    const as = (openid: string, hat?: string) => new Asking(journey.demo, openid, hat);
    office = as('jiangxia-office-1', 'office-1');
    const each = Array.from({ length: GROUPS }, (_, group) =>
      Array.from({ length: IN_A_GROUP }, (_one, nth) => deputyOf(group, nth)),
    );
    await bringsRows(
      journey,
      'deputies',
      DEPUTY_HEAD,
      each.flat().map((name) => [name, '区人大代表', '黄龙代表室站']),
    );
    await bringsRows(
      journey,
      'groups',
      GROUP_HEAD,
      each.map((names, group) => [
        `第${two(group + 1)}代表小组`,
        '黄龙街道',
        names[0] ?? '',
        '小组组长',
        names.join('、'),
        '',
      ]),
    );
    const { groups } = await office.call('listGroups', { placeId: 'jiangxia' });
    const own = groups.filter(({ name }) => name.endsWith('代表小组'));

    // 217 times: five of a group at most of them, all six at the first, until it comes to 1219.
    const ids: string[] = [];
    const beyond = ATTENDED - ACTIVITIES * (IN_A_GROUP - 1);
    for (let nth = 0; nth < ACTIVITIES; nth += 1) {
      const group = own[nth % GROUPS];
      const { id } = await office.call('createActivity', {
        form: FORMS[nth % FORMS.length] ?? 'other',
        day: `2026-0${1 + (nth % 6)}-${two(1 + (nth % 28))}`,
        where: `第${nth + 1}次活动`,
        groupIds: [group?.id ?? ''],
      });
      const came = group?.members.slice(0, nth < beyond ? IN_A_GROUP : IN_A_GROUP - 1) ?? [];
      await office.call('recordAttendance', { id, deputyIds: came.map((one) => one.id), residents: 10 });
      ids.push(id);
    }
    const deputy = as('jiangxia-deputy-d-01', 'deputy-d-01');
    for (let nth = 0; nth < OPINIONS; nth += 1) {
      const resident = as(`jiangxia-resident-${nth % 10}`);
      const text = `第 ${nth + 1} 条意见，路口的灯不亮。`;
      const { no } = await resident.call('submit', { placeId: 'jiangxia', scene: SCENE, text });
      await office.call('linkToActivity', { id: ids[nth] ?? '', no });
      // One that was brought to two activities is one all the same.
      if (nth === 0) await office.call('linkToActivity', { id: ids[200] ?? '', no });
      if (nth >= CLOSED) continue;
      await deputy.call('answerOnSpot', {
        no,
        text: '6 月 30 日请街道换了灯泡，汪知行去看过。',
        resultClass: 'A',
        mode: 'phone',
      });
      await resident.call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    }
    for (const id of ids) await office.call('closeActivity', { id });
    await journey.demo.advance(60_000);
    await journey.demo.minute();
  });
  afterAll(() => journey.end());

  it('JX-13 a half-year has 46 groups, 217 activities, 1219 persons, 74 opinions and 42 closed, 56.8 %, each number says what it counts, and 42 opens a list of 42', async () => {
    const screen = await journey.at('jiangxia-office-1', 'pages/me/index');
    await screen.tap('活动数字');
    await screen.sees('2026 年上半年');
    for (const figure of [GROUPS, ACTIVITIES, ATTENDED, OPINIONS, CLOSED])
      await screen.sees(new RegExp(`^${figure}$`));
    await screen.sees('56.8%（42/74）');
    await screen.sees(/到场的代表，到一次算一人次/);
    await screen.sees(/拿到活动上说的事，一件只算一次/);
    await screen.sees('办结的意见 ÷ 意见');

    await screen.tap('办结的意见');
    await screen.sees('42 件');
    const listed = await everyOne('gathered_closed');
    expect([listed.size, (await everyOne('gathered')).size]).toEqual([CLOSED, OPINIONS]);
    await screen.goesBack();
    await screen.tap('意见');
    await screen.sees('74 件');
    await screen.goesBack();
    await screen.tap('开过活动的小组');
    await screen.sees('第01代表小组');
    await screen.goesBack();
    await screen.tap('参加人次');
    await screen.sees(/^6 位代表、10 位群众$/);
    expect(await everyActivity()).toEqual({ activities: ACTIVITIES, attended: ATTENDED });

    // A leader reads the same, and counted anew from what is written down nothing changes.
    const before = await office.call('getActivityFigures', { half: '2026-H1' });
    const admin = new Asking(journey.demo, 'jiangxia-admin', 'admin-1');
    await admin.call('recountFigures', {});
    expect(await office.call('getActivityFigures', { half: '2026-H1' })).toEqual(before);
    const leader = new Asking(journey.demo, 'jiangxia-leader', 'leader-1');
    expect(await leader.call('getActivityFigures', { half: '2026-H1' })).toEqual(before);
  });

  async function everyOne(figure: 'gathered' | 'gathered_closed'): Promise<Set<string>> {
    const nos = new Set<string>();
    for (let cursor: string | undefined; ;) {
      const page = await office.call('listGathered', { half: '2026-H1', figure, cursor });
      for (const { no } of page.items) nos.add(no);
      if (page.next === undefined) return nos;
      cursor = page.next;
    }
  }

  async function everyActivity(): Promise<{ activities: number; attended: number }> {
    const sum = { activities: 0, attended: 0 };
    for (let cursor: string | undefined; ;) {
      const page = await office.call('listActivities', { state: 'closed', half: '2026-H1', cursor });
      sum.activities += page.activities.length;
      for (const { deputies } of page.activities) sum.attended += deputies;
      if (page.next === undefined) return sum;
      cursor = page.next;
    }
  }
});
