import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Counted } from '@/features/leader/counted';
import { periodRows } from '@/features/leader/figures-view';
import { Leader } from '@/features/leader/leader';
import { plainRow, supervisedGroups } from '@/features/leader/leader-view';
import { refreshSession } from '@/session/session';
import { at, card, due, NOW, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const LEADER = {
  id: 'leader-1',
  placeId: 'qinghe',
  role: 'leader',
  name: '陈岭',
  title: '县人大常委会副主任',
};

const LATE = card({
  no: 'QH260922-LATE1',
  title: '小学门口没有斑马线',
  supervision: { form: 'key', of: 'step', label: '一次会商', day: '2026-10-08', at: at('10-09T00:00') },
});
const AHEAD = card({
  no: 'QH260922-AHEAD',
  title: '桥头路灯不亮',
  supervision: { form: 'onsite', of: 'report', day: '2026-10-14', at: at('10-14T17:30') },
});
const YEAR = {
  received: 80,
  admitted: 74,
  due: 60,
  responded: 45,
  closed: 42,
  resolved: 21,
  verified: 30,
  satisfied: 12,
  basically_satisfied: 6,
  dissatisfied: 6,
  no_answer: 24,
};
const row = (placeId: string, name: string, year: object) => ({
  placeId,
  name,
  now: { open: 12, overdue: 3 },
  month: {},
  year,
});
let overseen: object[] = [];
let supervised = [LATE, AHEAD];

const ANSWERS: Record<string, () => unknown> = {
  getSession: () => ok({ ...session, memberships: [LEADER] }),
  listFlagged: () => ok({ items: supervised, total: 2 }),
  listCounted: () => ok({ items: [card({ due: due('10-12T17:30', 2) })], total: 1 }),
  getTotals: () =>
    ok({
      month: '2026-10',
      year: '2026',
      own: row('qinghe', '青禾县', YEAR),
      overseen,
      sum: { now: { open: 24, overdue: 6 }, month: {}, year: { received: 1617, closed: 1106 } },
    }),
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
  overseen = [];
  supervised = [LATE, AHEAD];
  answerCloud(({ operation }) => ANSWERS[operation]?.());
});
afterEach(cleanup);

describe('a leader’s page', () => {
  it('shows what is late first, with what is missing, and opens it', async () => {
    await show(<Leader />);
    expect(screen.getByText('超期 1')).toBeTruthy();
    expect(screen.getByText('一次会商没办')).toBeTruthy();
    expect(screen.getByText('等报告')).toBeTruthy();
    await tap('小学门口没有斑马线');
    expect(seen.moves).toEqual(['navigateTo /packages/staff/pages/item/index?no=QH260922-LATE1']);
  });

  it('leads on to the figures where nothing is supervised', async () => {
    supervised = [];
    await show(<Leader />);
    await tap('看数字');
    expect(screen.getByText('办着的')).toBeTruthy();
  });

  it('asks for the items on which the sides differ', async () => {
    await show(<Leader />);
    await tap('说法不一');
    expect(
      seen.requests.filter(({ operation }) => operation === 'listFlagged').map(({ input }) => input),
    ).toEqual([{ list: 'supervised' }, { list: 'disputed' }]);
  });

  it('opens from each number the list it was counted from', async () => {
    await show(<Leader />);
    await tap('数字');
    for (const word of ['超期的', '收到', '办结', '反映人说解决了', '满意和基本满意']) await tap(word);
    const page = '/packages/staff/pages/counted/index';
    expect(seen.moves).toEqual([
      `navigateTo ${page}?figure=overdue&period=all`,
      `navigateTo ${page}?figure=received&period=2026`,
      `navigateTo ${page}?figure=closed&period=2026`,
      `navigateTo ${page}?figure=resolved&period=2026`,
      `navigateTo ${page}?figure=satisfied&period=2026`,
    ]);
    await tap('本月');
    await tap('收到');
    expect(seen.moves[5]).toBe(`navigateTo ${page}?figure=received&period=2026-10`);
  });

  it('shows of places below totals that open nothing', async () => {
    overseen = [row('taoxi', '桃溪县', { received: 17, closed: 6 })];
    await show(<Leader />);
    await tap('数字');
    expect(screen.getByText('收到 1617')).toBeTruthy();
    await tap('收到 17');
    await tap('桃溪县');
    expect(seen.moves).toEqual([]);
  });
});

describe('the figures in words', () => {
  it('print each rate with what it was made of, and leave beside it what is not added', () => {
    expect(periodRows(YEAR).map(({ word, amount, detail }) => [word, amount, detail])).toEqual([
      ['收到', 80, undefined],
      ['该答复的', 60, undefined],
      ['按时答复的', 45, '响应率 75%（45/60）'],
      ['办结', 42, '办结率 56.8%（42/74），按受理的算'],
      ['反映人说解决了', 21, '解决率 50%（21/42）；代表去看过、办好了的 30 件，另算'],
      ['反映人评过的', 24, '参评率 50%（24/48），没评的 24 件'],
      ['满意和基本满意', 18, '满意率 75%（18/24），只算评过的'],
    ]);
  });
});

describe('a row of another list', () => {
  it('says by which day while it is open, and when it came once it is over', () => {
    expect(plainRow(card({ due: due('10-12T17:30', 2) }), NOW).age).toEqual({
      big: '周一',
      small: '10月12日',
      heat: 'calm',
    });
    expect(plainRow(card({ state: 'closed', phase: 'ended' }), NOW).age).toEqual({
      big: '9.22',
      small: '提交',
      heat: 'calm',
    });
  });
});

describe('a counted list', () => {
  it('says what was counted, and in which time', async () => {
    await show(<Counted figure="closed" period="2026-10" />);
    expect(screen.getByText('2026 年 10 月办结')).toBeTruthy();
    expect(screen.getByText('1 件')).toBeTruthy();
    expect(screen.getByText('上学路一下雨就积水')).toBeTruthy();
  });

  it('knows no other figure', async () => {
    await show(<Counted figure="ranking" period="2026" />);
    expect(screen.getByText('一件也没有')).toBeTruthy();
    expect(seen.requests.filter(({ operation }) => operation === 'listCounted')).toEqual([]);
  });
});

describe('supervised items', () => {
  it('are late from the moment that the day is over', () => {
    expect(supervisedGroups([LATE, AHEAD], NOW).map(({ title }) => title)).toEqual(['超期 1', '没到日子 1']);
    expect(supervisedGroups([LATE], at('10-08T23:59')).map(({ title }) => title)).toEqual(['没到日子 1']);
  });
});
