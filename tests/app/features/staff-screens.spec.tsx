import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Queue } from '@/features/queue/queue';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { Voices } from '@/features/voices/voices';
import { refreshSession } from '@/session/session';
import { card, detail, due, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

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
    categories: [{ id: 'roads', label: '交通运输' }],
  })),
});

const UNIT = { id: 'jtj', name: '县交通运输局', tier: 'county', suggested: true, assignedBefore: 6 };
let labels: Record<string, string> = {};
let item = detail();

const ANSWERS: Record<string, () => unknown> = {
  getSession: () => ok(staffSession(labels)),
  getItem: () => ok(item),
  listQueue: () =>
    ok({ items: [card({ state: 'triage', stepDue: due('10-09T08:00', 0), title: '校车坐满' })] }),
  listVoices: () => ok({ items: [card({ state: 'with_deputy', stepDue: due('10-12T17:30', 2) })] }),
  listUnits: () => ok({ units: [UNIT] }),
  previewDue: () => ok({ due: due('10-20T17:30', 7), days: [] }),
  assign: () => ok({ no: item.no, state: 'assigned', version: 6 }),
  reply: () => ok({ no: item.no, state: 'reply_review', version: 6 }),
};

const show = async (page: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(page);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);
const staffItem = (...commands: string[]) =>
  detail({ standing: 'office', commands: commands.map((name) => ({ name })) });

beforeEach(() => {
  resetTaro();
  labels = {};
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

describe('replying', () => {
  it('wears the word of the place, and is refused without words', async () => {
    labels = { reply: '销单' };
    item = staffItem('reply');
    await show(<StaffItemPage no={item.no} />);
    await tap('销单');
    expect(screen.getByText('写清做了什么、哪天做、谁来做。')).toBeTruthy();
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
    expect(screen.getByText(/^为什么交给/)).toBeTruthy();
  });
});
