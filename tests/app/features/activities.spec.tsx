import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ActivityCounted } from '@/features/activities/activity-counted';
import { ActivityFigures } from '@/features/activities/activity-figures';
import { ActivityPage } from '@/features/activities/activity-page';
import { cameWords } from '@/features/activities/activity-words';
import { GroupCycles } from '@/features/activities/group-cycles';
import { refreshSession } from '@/session/session';
import { session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '青禾县人大办',
};
const FIGURES = {
  half: '2026-H2',
  groups: 46,
  groupsInAll: 46,
  activities: 217,
  attended: 1219,
  residents: 900,
  gathered: 74,
  closed: 42,
  closingRate: { part: 42, of: 74, share: 42 / 74 },
};
const ACTIVITY = {
  id: 'a1',
  organisers: [{ kind: 'group', id: 'g1', name: '柳溪镇代表小组' }],
  form: 'bench_meeting',
  day: '2026-09-27',
  where: '柳东村文化大院',
  state: 'planned',
  deputies: 0,
  residents: 0,
  items: 0,
  attended: [],
  resolutions: [],
  nos: [],
};
const standing = (state: string, count: number) => ({ state, from: '2026-09-01', to: '2026-10-31', count });
const rowOf = (id: string, name: string, state: string, count: number) => ({
  id,
  name,
  kind: 'deputy_group',
  standing: standing(state, count),
});

let rows: object[] = [];
let cycle: object | undefined;
const ANSWERS: Record<string, () => unknown> = {
  getSession: () => ok({ ...session, memberships: [OFFICE] }),
  getActivityFigures: () => ok(FIGURES),
  listGroupCycles: () => ok({ cycle, rows }),
  getActivity: () => ok(ACTIVITY),
  listStations: () =>
    ok({ stations: [{ id: 'st', name: '柳西村联络站', deputies: [{ id: 'linhe', name: '林禾' }] }] }),
  recordAttendance: () =>
    ok({ ...ACTIVITY, deputies: 1, residents: 23, attended: [{ id: 'linhe', name: '林禾' }] }),
  listActivityCounts: () => ok({ rows: [] }),
};
const show = async (screenful: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(screenful);
  });
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  resetTaro();
  rows = [];
  cycle = { months: 2, perYear: 6, warnDays: 10 };
  answerCloud(({ operation }) => ANSWERS[operation]?.());
});
afterEach(cleanup);

describe('a half-year of activities', () => {
  it('says each number with what it counts, and the rate with what it was made of', async () => {
    await show(<ActivityFigures />);
    for (const words of ['46', '217', '1219', '74', '42', '56.8%（42/74）', '办结的意见 ÷ 意见'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('到场的代表，到一次算一人次；群众另外数，不加进来（群众 900 人）')).toBeTruthy();
  });

  it('is asked for the half that was chosen', async () => {
    await show(<ActivityFigures />);
    await tap('2026 年上半年');
    const asked = seen.requests.filter(({ operation }) => operation === 'getActivityFigures');
    expect(asked.map(({ input }) => input)).toEqual([{ half: '2026-H2' }, { half: '2026-H1' }]);
  });

  it('knows no other figure, and an empty list says what to do', async () => {
    await show(<ActivityCounted of="ranking" half="2026-H2" />);
    expect(screen.getAllByText('没有这个数').length).toBeGreaterThan(0);
    cleanup();
    await show(<ActivityCounted of="group" half="2026-H2" />);
    expect(screen.getByText('这半年还没有')).toBeTruthy();
  });
});

describe('the rhythm of groups', () => {
  it('says of each in words how it stands, by which day, and how many of the year’s it has', async () => {
    rows = [
      rowOf('a', '黄坡乡代表小组', 'missed', 0),
      rowOf('b', '石门镇代表小组', 'soon', 1),
      rowOf('c', '柳溪镇代表小组', 'kept', 4),
    ];
    await show(<GroupCycles />);
    for (const words of ['过了没开', '快到日子', '开过了', '4/6', '9 到 10 月没有开', '10 月 31 日前开一次'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByLabelText('石门镇代表小组，快到日子，今年 1 次，要 6 次')).toBeTruthy();
  });

  it('has nothing to say where nobody set one', async () => {
    cycle = undefined;
    await show(<GroupCycles />);
    expect(screen.getByText('这里没有要看的小组')).toBeTruthy();
  });
});

describe('an activity', () => {
  it('gets its deputies and the number of residents from whoever writes it down', async () => {
    await show(<ActivityPage id="a1" />);
    await tap('记谁来了');
    await act(async () => void fireEvent.click(screen.getByText('还有别处的代表来')));
    await tap('林禾');
    await tap('记下 1 位代表');
    expect(seen.requests.find(({ operation }) => operation === 'recordAttendance')?.input).toMatchObject({
      id: 'a1',
      deputyIds: ['linhe'],
    });
    expect(screen.getByText('1 位代表、23 位群众')).toBeTruthy();
  });

  it('says who came only where somebody did', () => {
    expect(cameWords({ deputies: 0, residents: 0 })).toBe('');
    expect(cameWords({ deputies: 5, residents: 0 })).toBe('5 位代表');
  });
});
