import { momentOf } from '@shared/common/shanghai';
import type { PlaceFile } from '@shared/place/roster';
import { closedInJiangxia } from './support/board';
import { startCounty, type County } from './support/county';

const GROUPS = [
  {
    id: 'g-hl',
    name: '黄龙代表小组',
    areaId: 'huanglong',
    leadDeputyId: 'd-01',
    leadTitle: '组长',
    members: ['d-01', 'd-03'],
  },
  {
    id: 'g-xz',
    name: '小竹湾代表小组',
    areaId: 'xiaozhu',
    leadDeputyId: 'd-02',
    leadTitle: '组长',
    members: ['d-02'],
  },
];
const withGroups = (file: PlaceFile): PlaceFile =>
  file.place.id === 'jiangxia' ? { ...file, roster: { ...file.roster, groups: GROUPS } } : file;

let county: County;
beforeEach(async () => {
  county = await startCounty(withGroups, ['jiangxia']);
});
afterEach(() => county.close());

const station = () => county.as('jiangxia-station-xiaozhu');
const office = () => county.as('jiangxia-office');
const deputy = () => county.as('jiangxia-deputy');
const MEETING = { form: 'bench_meeting', day: '2026-09-20', where: '村口老槐树下' } as const;
const HALF = { half: '2026-H2' };
const figures = () => office().call('getActivityFigures', HALF);
const counts = async (by: 'area' | 'group' | 'station') =>
  (await office().call('listActivityCounts', { ...HALF, by })).rows;
const cycles = async (who: string) => (await county.as(who).call('listGroupCycles', {})).rows;

async function held(groupIds: string[], day = '2026-09-20', deputyIds: string[] = []) {
  const { id } = await office().call('createActivity', { ...MEETING, day, groupIds });
  await office().call('recordAttendance', { id, deputyIds, residents: 30 });
  await office().call('closeActivity', { id });
  return id;
}

describe('an activity held together', () => {
  it('stands in the lists of all who held it and counts once for each and once for the place', async () => {
    const { id } = await station().call('createActivity', { ...MEETING, groupIds: ['g-hl', 'g-xz'] });
    await station().call('recordAttendance', { id, deputyIds: ['d-01', 'd-02', 'd-02'], residents: 12 });
    expect(await figures()).toMatchObject({ activities: 0, attended: 0, groups: 0, groupsInAll: 2 });
    await station().call('closeActivity', { id });
    expect(await figures()).toMatchObject({ activities: 1, attended: 2, residents: 12, groups: 2 });
    expect(await counts('group')).toEqual([
      { id: 'g-hl', name: '黄龙代表小组', activities: 1, attended: 2 },
      { id: 'g-xz', name: '小竹湾代表小组', activities: 1, attended: 2 },
    ]);
    // Both are of one street: it has held one.
    expect(await counts('area')).toEqual([{ id: 'huanglong', name: '黄龙街道', activities: 1, attended: 2 }]);
    expect(await counts('station')).toMatchObject([{ id: 'st-xiaozhu', activities: 1 }]);
    const of = { kind: 'group', id: 'g-hl' } as const;
    const own = await deputy().call('listActivities', { state: 'closed', of });
    expect(own.activities).toMatchObject([{ id, deputies: 2, residents: 12 }]);
  });

  it('names nobody who is not there, and a deputy only with a group of their own', async () => {
    const codes = async (who: () => ReturnType<typeof station>, input: object) =>
      (await who().ask('createActivity', { ...MEETING, ...input })) as { code?: string };
    expect(await codes(office, {})).toMatchObject({ code: 'organiser_required' });
    expect(await codes(office, { groupIds: ['g-none'] })).toMatchObject({ code: 'group_not_found' });
    expect(await codes(deputy, { groupIds: ['g-xz'] })).toMatchObject({ code: 'group_not_yours' });
    expect(await codes(deputy, { stationIds: ['st-xiaozhu'] })).toMatchObject({ code: 'group_not_yours' });
    expect(await codes(deputy, { groupIds: ['g-hl', 'g-xz'] })).toMatchObject({ ok: true });
    const of = { kind: 'group', id: 'g-xz' } as const;
    expect(await deputy().ask('listActivities', { state: 'planned', of })).toMatchObject({
      code: 'group_not_yours',
    });
  });

  it('is nobody’s to read or to write who did not hold it', async () => {
    const { id } = await county.as('jiangxia-deputy-nie').call('createActivity', {
      ...MEETING,
      groupIds: ['g-xz'],
    });
    for (const who of [deputy(), county.as('jiangxia-station')]) {
      expect(await who.ask('getActivity', { id })).toMatchObject({ code: 'activity_not_found' });
      expect(await who.ask('recordAttendance', { id, deputyIds: [], residents: 1 })).toMatchObject({
        code: 'activity_not_found',
      });
      expect(await who.ask('recordResolution', { id, text: '装一盏灯，月底前。' })).toMatchObject({
        code: 'activity_not_found',
      });
    }
    expect(await county.as('jiangxia-leader').call('getActivity', { id })).toMatchObject({ id });
  });

  it('counts who came as it was last written down, after its end too, and what the sums lack they get by the timer', async () => {
    const id = await held(['g-hl'], '2026-09-20', ['d-01']);
    await office().call('recordAttendance', { id, deputyIds: ['d-01', 'd-03'], residents: 8 });
    expect(await figures()).toMatchObject({ activities: 1, attended: 2, residents: 8 });
    const nobody = { id, deputyIds: ['d-99'], residents: 0 };
    expect(await office().ask('recordAttendance', nobody)).toMatchObject({ code: 'deputy_not_found' });
    const before = await figures();
    await county.as('jiangxia-admin').call('recountFigures', {});
    expect(await figures()).toEqual(before);
  });
});

describe('a function that dies while an activity ends', () => {
  it.each([
    ['before the sums are written', { kind: 'crash_before', collection: 'sums' }],
    ['after the sums are written', { kind: 'crash_after', collection: 'sums' }],
    [
      'before the activity has forgotten what it owed',
      { kind: 'crash_before', collection: 'activities', action: 'database.modifyDocument', skip: 1 },
    ],
  ] as const)('%s counts it once all the same', async (_when, fault) => {
    await held(['g-xz'], '2026-08-02', ['d-02']);
    const { id } = await office().call('createActivity', { ...MEETING, groupIds: ['g-hl'] });
    await office().call('recordAttendance', { id, deputyIds: ['d-01'], residents: 3 });
    county.cloud.faults.set({ ...fault, functionName: 'api' });
    await office()
      .call('closeActivity', { id }, 'its-end')
      .catch(() => undefined);
    county.cloud.faults.clear();
    await office().call('closeActivity', { id }, 'its-end');
    county.cloud.clock.advance(61_000);
    for (let times = 0; times < 2; times += 1) await county.jobs();
    expect(await figures()).toMatchObject({ activities: 2, attended: 2, residents: 33 });
    expect(await counts('group')).toMatchObject([{ activities: 1 }, { activities: 1 }]);
  });
});

describe('what a meeting settled', () => {
  it('becomes a matter that comes from it, once however often it is sent', async () => {
    const { id } = await station().call('createActivity', MEETING);
    const text = '晒谷场装一盏太阳能灯，村里 10 月底前装好。';
    const first = await station().call('recordResolution', { id, text }, 'settled');
    expect(await station().call('recordResolution', { id, text }, 'settled')).toEqual(first);
    expect(first).toMatchObject({ items: 1, resolutions: [{ text }] });
    const no = first.nos[0] ?? '';
    const item = await station().call('getItem', { no });
    expect(item).toMatchObject({
      sourceType: 'meeting',
      links: [{ type: 'meeting', target: id, label: '板凳会，村口老槐树下', day: '2026-09-20' }],
    });
    await station().call('closeActivity', { id });
    expect(await station().ask('recordResolution', { id, text: '再装一盏，月底前。' })).toMatchObject({
      code: 'activity_closed',
    });
  });

  it('is counted as an opinion on the day of the first activity, once, and as closed while it is', async () => {
    const no = await closedInJiangxia(county);
    const first = await office().call('createActivity', {
      ...MEETING,
      day: '2026-06-30',
      groupIds: ['g-hl'],
    });
    const second = await office().call('createActivity', { ...MEETING, groupIds: ['g-hl'] });
    await office().call('linkToActivity', { id: first.id, no });
    await office().call('linkToActivity', { id: second.id, no });
    county.cloud.clock.advance(31_000);
    await county.jobs();
    const of = (half: string) => office().call('getActivityFigures', { half });
    expect(await of('2026-H1')).toMatchObject({ gathered: 1, closed: 1, closingRate: { share: 1 } });
    expect(await of('2026-H2')).toMatchObject({ gathered: 0, closed: 0, closingRate: { share: null } });
    const listed = async (half: string, figure: 'gathered' | 'gathered_closed') =>
      (await office().call('listGathered', { half, figure })).items.map((card) => card.no);
    expect(await listed('2026-H1', 'gathered_closed')).toEqual([no]);
    expect(await listed('2026-H2', 'gathered')).toEqual([]);
    await county.as('resident-wang').call('reopen', { no, text: '又不亮了。' });
    county.cloud.clock.advance(31_000);
    await county.jobs();
    expect(await of('2026-H1')).toMatchObject({ gathered: 1, closed: 0 });
    expect(await listed('2026-H1', 'gathered_closed')).toEqual([]);
    const before = await of('2026-H1');
    await county.as('jiangxia-admin').call('recountFigures', {});
    expect(await of('2026-H1')).toEqual(before);
  });
});

describe('the rhythm of groups', () => {
  const noticesOf = async (who: string, code: string) =>
    (await county.as(who).call('listNotices', {})).notices.filter((notice) => notice.code === code);

  it('an office sees all, who missed one first; a deputy their own groups alone', async () => {
    await held(['g-xz']);
    expect(
      (await cycles('jiangxia-office')).map(({ id, standing }) => [id, standing?.state, standing?.count]),
    ).toEqual([
      ['g-hl', 'missed', 0],
      ['g-xz', 'kept', 1],
    ]);
    expect((await cycles('jiangxia-deputy')).map(({ id }) => id)).toEqual(['g-hl']);
    expect(await county.as('jiangxia-station').ask('listGroupCycles', {})).toMatchObject({
      code: 'wrong_caller',
    });
  });

  it('its members alone hear of it before the stretch ends, once, and the office once it is over', async () => {
    await held(['g-xz'], '2026-08-02');
    await held(['g-hl'], '2026-08-02');
    county.cloud.clock.set(momentOf('2026-10-20', '09:00'));
    await county.jobs();
    expect(await noticesOf('jiangxia-deputy', 'N44')).toEqual([]);
    await held(['g-xz'], '2026-10-20');
    for (const day of ['2026-10-21', '2026-10-22']) {
      county.cloud.clock.set(momentOf(day, '09:00'));
      await county.jobs();
    }
    expect(await noticesOf('jiangxia-deputy', 'N44')).toMatchObject([
      { body: '黄龙代表小组，9 到 10 月还没有开活动，10 月 31 日前开一次就行。开过了，记一笔。' },
    ]);
    expect(await noticesOf('jiangxia-deputy-nie', 'N44')).toEqual([]);
    expect(await noticesOf('jiangxia-office', 'N45')).toEqual([]);
    for (const day of ['2026-11-01', '2026-11-02']) {
      county.cloud.clock.set(momentOf(day, '09:00'));
      await county.jobs();
    }
    expect(await noticesOf('jiangxia-office', 'N45')).toMatchObject([
      { body: '9 到 10 月有 1 个小组没有开活动，点开看是哪几个。' },
    ]);
  });
});
