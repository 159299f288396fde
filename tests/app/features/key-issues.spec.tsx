import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { CongressSession } from '@/features/congress-session/congress-session';
import { SessionSuggestions } from '@/features/congress-session/session-suggestions';
import { KeyIssueList } from '@/features/key-issues/key-issue-list';
import { KeyIssues } from '@/features/key-issues/key-issues';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { refreshSession } from '@/session/session';
import { card, detail, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const hat = (role: string, change: object = {}) => ({
  id: 'hat-1',
  placeId: 'qinghe',
  role,
  name: '姚守田',
  title: '柳西村代表联络站',
  ...change,
});

const NOTHING = {
  quarter: '2026-Q4',
  quarters: ['2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4'],
  isNow: true,
  least: 1,
  most: 2,
  all: { chosen: 0, solved: 0, verified: 0 },
  stations: [],
  without: [],
};

let who = hat('congress_office');
let report: object = NOTHING;
let meeting: object = {};
let item = detail();
let refusal: object | null = null;

const ANSWERS: Record<string, () => unknown> = {
  getSession: () =>
    ok({
      ...session,
      memberships: [who],
      places: session.places.map((place) => ({
        ...place,
        keyIssues: { least: 1, most: 2 },
        tags: [
          { id: 'suyuan', label: '诉源治理' },
          { id: 'jiceng', label: '基层自治' },
        ],
        linkedSources: [{ id: 'audit', label: '审计' }],
        congressSessions: [{ id: 's5_3', label: '五届三次会议', fromDay: '2026-01-20' }],
      })),
    }),
  getItem: () => ok(item),
  getKeyIssues: () => ok(report),
  listKeyIssues: () => ok({ items: [card({ keyIssue: '2026-Q4' })], total: 1 }),
  getCongressSession: () => ok(meeting),
  listSessionSuggestions: () => ok({ items: [], total: 0 }),
  chooseKeyIssue: () => refusal ?? ok({ no: item.no, state: 'in_progress', version: 6 }),
  dropKeyIssue: () => ok({ no: item.no, state: 'in_progress', version: 6 }),
  mark: () => ok({ no: item.no, state: 'in_progress', version: 6 }),
};

const show = async (screenful: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(screenful);
  });
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));
const drawer = () => within(screen.getByRole('dialog'));
const press = (name: string) => act(async () => void fireEvent.click(drawer().getByRole('button', { name })));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);

beforeEach(() => {
  resetTaro();
  who = hat('congress_office');
  report = NOTHING;
  refusal = null;
  answerCloud(({ operation }) => ANSWERS[operation]?.());
});
afterEach(cleanup);

describe('key issues of a quarter', () => {
  it('names the stations that chose none, and when they were reminded', async () => {
    const remindedAt = Date.parse('2026-10-08T08:31:00+08:00');
    report = { ...NOTHING, without: [{ id: 'st-a', name: '柳东村代表联络站', remindedAt }] };
    await show(<KeyIssues />);
    expect(screen.getByText('还没选的站')).toBeTruthy();
    expect(screen.getByText('柳东村代表联络站')).toBeTruthy();
    expect(screen.getByText('10 月 8 日提醒过')).toBeTruthy();
  });

  it('shows each station with its figures, each of which opens its list; behind a zero is none', async () => {
    const figures = { chosen: 2, solved: 1, verified: 0 };
    report = { ...NOTHING, all: figures, stations: [{ id: 'st-a', name: '柳西村代表联络站', ...figures }] };
    await show(<KeyIssues />);
    expect(screen.getByText('解决 1/2')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByLabelText('柳西村代表联络站解决 1 件')));
    expect(seen.moves.at(-1)).toContain('key-issue-list/index?quarter=2026-Q4&figure=solved&stationId=st-a');
    const before = seen.moves.length;
    await act(async () => void fireEvent.click(screen.getByLabelText('柳西村代表联络站代表核实 0 件')));
    expect(seen.moves).toHaveLength(before);
  });

  it('says to a station how many it can still choose', async () => {
    who = hat('station_chief', { stationId: 'liuxi' });
    report = { ...NOTHING, all: { chosen: 1, solved: 0, verified: 0 } };
    await show(<KeyIssues />);
    expect(screen.getByText(/^还能选 1 件/)).toBeTruthy();
    expect(screen.queryByText('各站')).toBeNull();
  });

  it('asks for the quarter that is tapped', async () => {
    await show(<KeyIssues />);
    await tap('三季度');
    expect(asked('getKeyIssues').map(({ input }) => input)).toEqual([{}, { quarter: '2026-Q3' }]);
  });

  it('lists the items of a figure, each with its mark', async () => {
    await show(<KeyIssueList quarter="2026-Q4" figure="solved" />);
    expect(screen.getByText('2026 年四季度攻坚')).toBeTruthy();
    expect(screen.getByText('四季度攻坚')).toBeTruthy();
  });
});

describe('an item', () => {
  it('is chosen in a drawer, which stays open with the reason when it is refused', async () => {
    who = hat('station_chief', { stationId: 'liuxi' });
    item = detail({ standing: 'station', commands: [{ name: 'choose_key_issue' }] });
    refusal = {
      ok: false,
      code: 'key_issues_full',
      data: { quarter: '2026-Q4', maximum: 2 },
    };
    await show(<StaffItemPage no={item.no} />);
    await tap('列入攻坚');
    expect(drawer().getByText(/^每站每季选 1 到 2 件/)).toBeTruthy();
    await press('就选这件');
    expect(drawer().getByText(/^2026 年四季度最多选 2 件，已经选满了。/)).toBeTruthy();
  });

  it('is dropped with a reason and not without', async () => {
    who = hat('station_chief', { stationId: 'liuxi' });
    item = detail({
      standing: 'station',
      keyIssueOf: ['2026-Q4'],
      commands: [{ name: 'drop_key_issue' }],
    });
    await show(<StaffItemPage no={item.no} />);
    expect(screen.getByText('四季度攻坚')).toBeTruthy();
    await tap('取消攻坚');
    expect(drawer().getByText('先写为什么')).toBeTruthy();
    const reason = drawer().getByPlaceholderText('比如：县里已列入改造计划，换一件更急的');
    await act(async () => void fireEvent.change(reason, { target: { value: '县里列入计划了' } }));
    await press('取消攻坚');
    expect(asked('dropKeyIssue')[0]?.input).toEqual({ no: item.no, text: '县里列入计划了' });
  });

  it('shows its tags and where it comes from; the office changes both at once', async () => {
    item = detail({
      standing: 'office',
      tags: ['suyuan'],
      linked: { source: 'audit', reference: '审计报告第 12 号' },
      commands: [{ name: 'mark' }],
    });
    await show(<StaffItemPage no={item.no} />);
    expect(screen.getByText('诉源治理')).toBeTruthy();
    expect(screen.getByText('来自审计监督：审计报告第 12 号')).toBeTruthy();
    await tap('贴标签');
    await act(async () => void fireEvent.click(drawer().getByText('基层自治')));
    await act(async () => void fireEvent.click(drawer().getByText('审计监督')));
    await press('就这样标');
    expect(asked('mark')[0]?.input).toEqual({ no: item.no, tags: ['suyuan', 'jiceng'], linked: null });
  });

  it('is tagged by a station, which does not say where it comes from', async () => {
    who = hat('station_chief', { stationId: 'liuxi' });
    item = detail({ standing: 'station', commands: [{ name: 'mark' }] });
    await show(<StaffItemPage no={item.no} />);
    await tap('贴标签');
    expect(drawer().queryByText('审计监督')).toBeNull();
    await act(async () => void fireEvent.click(drawer().getByText('诉源治理')));
    await press('就这样标');
    expect(asked('mark')[0]?.input).toEqual({ no: item.no, tags: ['suyuan'] });
  });
});

describe('suggestions of a meeting', () => {
  it('shows how many of those that were brought are closed', async () => {
    meeting = {
      shown: 's5_3',
      sessions: [{ id: 's5_3', label: '五届三次会议', fromDay: '2026-01-20' }],
      figures: { brought: 7, answered: 7, closed: 7, solved: 6 },
    };
    await show(<CongressSession />);
    expect(screen.getByText('办结 7/7')).toBeTruthy();
    expect(screen.getByLabelText('代表说解决了 6/7')).toBeTruthy();
  });

  it('says where there is no meeting yet', async () => {
    meeting = { sessions: [], figures: { brought: 0, answered: 0, closed: 0, solved: 0 } };
    await show(<CongressSession />);
    expect(screen.getByText('还没有会议')).toBeTruthy();
  });

  it('says where a figure counts none, and what it does not know', async () => {
    await show(<SessionSuggestions session="s5_3" figure="closed" />);
    expect(screen.getByText('一件也没有')).toBeTruthy();
    cleanup();
    await show(<SessionSuggestions session="s5_3" figure="unheard" />);
    expect(screen.getByText('一件也没有')).toBeTruthy();
    expect(asked('listSessionSuggestions')).toHaveLength(1);
  });
});
