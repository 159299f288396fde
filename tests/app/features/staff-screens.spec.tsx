import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Queue } from '@/features/queue/queue';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { Voices } from '@/features/voices/voices';
import { refreshSession } from '@/session/session';
import { card, deputy, detail, due, session, station } from '../support/sample';
import { answerCloud, page, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '县人大办',
};

const staffSession = (labels: Record<string, string> = {}) => ({
  ...session,
  memberships: [OFFICE],
  todo: 2,
  places: session.places.map((place) => ({
    ...place,
    commandLabels: labels,
    tiers: [{ id: 'county', label: '县', policyId: 'std' }],
    categories: categories.map((label, nth) => ({ id: nth === 0 ? 'roads' : `c-${nth}`, label })),
  })),
});

const UNIT = { id: 'jtj', name: '县交通运输局', tier: 'county', suggested: true, assignedBefore: 6 };
let labels: Record<string, string> = {};
let categories = ['交通运输'];
let item = detail();

const ANSWERS: Record<string, () => unknown> = {
  getSession: () => ok(staffSession(labels)),
  getItem: () => ok(item),
  listQueue: () =>
    ok({ items: [card({ state: 'triage', stepDue: due('10-09T08:00', 0), title: '校车坐满' })] }),
  listVoices: () => ok({ items: [card({ state: 'with_deputy', stepDue: due('10-12T17:30', 2) })] }),
  listStations: () =>
    ok({
      stations: [
        {
          ...station,
          deputies: [
            deputy,
            { ...deputy, id: 'suyutong', name: '苏雨桐' },
            { ...deputy, id: 'luoyuanzhi', name: '罗远志', available: false },
          ],
        },
      ],
    }),
  handOver: () => ok({ no: item.no, state: 'triage', version: 6 }),
  listUnits: () => ok({ units: [UNIT] }),
  previewDue: () => ok({ due: due('10-20T17:30', 7), days: [] }),
  admit: () => ok({ no: item.no, state: 'triage', version: 6 }),
  assign: () => ok({ no: item.no, state: 'assigned', version: 6 }),
  reply: () => ok({ no: item.no, state: 'reply_review', version: 6 }),
};

const show = async (screenful: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(screenful);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);
const staffItem = (...commands: string[]) =>
  detail({ standing: 'office', commands: commands.map((name) => ({ name })) });

beforeEach(() => {
  resetTaro();
  labels = {};
  categories = ['交通运输'];
  answerCloud(({ operation }) => ANSWERS[operation]?.());
});
afterEach(cleanup);

describe('the queue', () => {
  it('shows what is late on top and opens it', async () => {
    await show(<Queue />);
    expect(screen.getByText('超了 1')).toBeTruthy();
    await tap('校车坐满');
    expect(seen.moves).toEqual(['navigateTo /packages/staff/pages/item/index?no=QH260922-A0871']);
  });
});

describe('coming back to the queue', () => {
  it('asks anew, once, because what was handed on is gone', async () => {
    await show(<Queue />);
    expect(asked('listQueue')).toHaveLength(1);
    await act(async () => page.leave());
    await act(async () => page.comeBack());
    expect(asked('listQueue')).toHaveLength(2);
    await act(async () => page.comeBack());
    expect(asked('listQueue')).toHaveLength(2);
  });
});

describe('assigning', () => {
  it('says what is undecided and sends nothing', async () => {
    item = staffItem('assign', 'decline');
    await show(<StaffItemPage no={item.no} />);
    await tap('交办');
    expect(screen.getByText('还没定：哪一类、交给谁。定了才能交出去。')).toBeTruthy();
    expect(asked('assign')).toEqual([]);
  });

  it('names the unit on the red button and sends category, level and owner', async () => {
    item = staffItem('assign');
    await show(<StaffItemPage no={item.no} />);
    await tap('交通运输');
    await tap('县交通运输局');
    await tap('交给县交通运输局');
    expect(asked('assign')[0]?.input).toEqual({
      no: item.no,
      tier: 'county',
      categoryId: 'roads',
      leadUnitId: 'jtj',
      coHandlerIds: [],
    });
  });
});

describe('admitting', () => {
  it('shows a few kinds first, and sends the one that was found among the rest', async () => {
    categories = ['交通运输', '教育', '环保', '卫生', '民政', '农业', '政法'];
    item = staffItem('admit');
    await show(<StaffItemPage no={item.no} />);
    expect(screen.queryByText('政法')).toBeNull();
    await tap('还有 2 类');
    await tap('政法');
    await tap('受理');
    expect(asked('admit')[0]?.input).toEqual({ no: item.no, to: 'triage', categoryId: 'c-6' });
  });
});

describe('assigning what has been sorted already', () => {
  it('keeps category and level to one line, which can be opened', async () => {
    item = { ...staffItem('assign'), categoryId: 'roads', tier: 'county' };
    await show(<StaffItemPage no={item.no} />);
    expect(screen.queryByText('哪一类')).toBeNull();
    await tap('改一下');
    expect(screen.getByText('哪一类')).toBeTruthy();
  });
});

describe('replying', () => {
  it('wears the word of the place, and is refused without words', async () => {
    labels = { reply: '销单' };
    item = staffItem('reply');
    await show(<StaffItemPage no={item.no} />);
    await tap('销单');
    expect(screen.getByText('写清做了什么、哪天做、谁来做。')).toBeTruthy();
    expect(screen.getByText('上面还差：答复')).toBeTruthy();
    expect(asked('reply')).toEqual([]);
  });
});

describe('a deputy', () => {
  it('comes to the drawer whose button was pressed in the list', async () => {
    await show(<Voices />);
    await tap('交给人大办');
    expect(seen.moves).toEqual([
      'navigateTo /packages/deputy/pages/voice/index?no=QH260922-A0871&act=hand_over',
    ]);
    cleanup();
    item = staffItem('answer_on_spot', 'hand_over');
    await show(<StaffItemPage no={item.no} open="hand_over" />);
    expect(screen.getByText('这件事交给谁？')).toBeTruthy();
  });

  const handingOver = async () => {
    item = staffItem('answer_on_spot', 'hand_over');
    await show(<StaffItemPage no={item.no} open="hand_over" />);
  };
  const inDrawer = () => within(screen.getByRole('dialog'));
  const press = (name: string) =>
    act(async () => void fireEvent.click(inDrawer().getByRole('button', { name })));

  it('hands it to the office with a reason', async () => {
    await handingOver();
    await press('交给人大办');
    expect(asked('handOver')[0]?.input).toEqual({ no: item.no, reason: 'needs_department' });
  });

  it('relays it to another deputy and leaves it: it is no longer theirs to see', async () => {
    await handingOver();
    await tap('请另一位代表办');
    expect(inDrawer().queryByText('林禾代表')).toBeNull();
    expect(inDrawer().queryByText('要部门来办')).toBeNull();
    await tap('苏雨桐代表');
    await press('先选为什么');
    expect(asked('handOver')).toEqual([]);
    await tap('不在我的选区');
    await press('请苏雨桐代表办');
    expect(asked('handOver')[0]?.input).toEqual({
      no: item.no,
      reason: 'not_my_district',
      toDeputyId: 'suyutong',
    });
    expect(seen.moves).toEqual(['switchTab /pages/work/index']);
  });

  it('sends nothing before a deputy is chosen, and cannot choose who is away', async () => {
    await handingOver();
    await tap('请另一位代表办');
    const away = inDrawer().getByRole('radio', { name: /罗远志代表/ });
    expect(away.textContent).toContain('这段时间不在，请换一位');
    expect(away.getAttribute('aria-disabled')).toBe('true');
    await act(async () => void fireEvent.click(away));
    await press('先选一位代表');
    expect(asked('handOver')).toEqual([]);
  });
});
