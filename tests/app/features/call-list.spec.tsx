import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { CallList } from '@/features/call-list/call-list';
import { refreshSession } from '@/session/session';
import { at, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '县人大办',
};
const CALL = {
  id: 'a-row',
  no: 'QH260922-A0871',
  title: '上学路积水',
  why: '没有授权',
  since: at('10-08T09:00'),
};
const OTHER = { ...CALL, id: 'another', no: 'QH260922-A0872', title: '桥头路灯不亮' };

let calls: object[];
let noted: unknown;
const ANSWERS: Record<string, () => unknown> = {
  getSession: () => ({ ok: true, data: { ...session, memberships: [OFFICE] } }),
  listCallList: () => ({ ok: true, data: { calls } }),
  noteCalled: () => noted,
};

beforeEach(() => {
  resetTaro();
  calls = [CALL, OTHER];
  answerCloud(({ operation }) => ANSWERS[operation]?.());
});
afterEach(cleanup);

const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);
const told = (nth: number) =>
  act(async () => void fireEvent.click(screen.getAllByText('已告知')[nth] as HTMLElement));

it('asks for the people to ring up once it is known who asks', async () => {
  await act(async () => void render(<CallList />));
  expect(asked('listCallList')).toEqual([]);
  await act(() => refreshSession());
  expect(screen.getByText('上学路积水')).toBeTruthy();
  expect(seen.requests.at(-1)?.actingAs).toBe('office-1');
});

describe('somebody who was rung up', () => {
  beforeEach(async () => {
    await act(async () => {
      await refreshSession();
      render(<CallList />);
    });
  });

  it('leaves the list', async () => {
    noted = { ok: true, data: { no: OTHER.no } };
    calls = [CALL];
    await told(1);
    expect(asked('noteCalled').map(({ input }) => input)).toEqual([
      { no: 'QH260922-A0872', since: at('10-08T09:00'), id: 'another' },
    ]);
    expect(screen.queryByText('桥头路灯不亮')).toBeNull();
    expect(screen.getByText('上学路积水')).toBeTruthy();
  });

  it('stays with the reason beside the button where it was refused', async () => {
    noted = { ok: false, code: 'call_not_listed', data: {} };
    await told(0);
    expect(screen.getByText(/名单上没有这一条了，可能同事已经告诉他了。/)).toBeTruthy();
    expect(asked('listCallList')).toHaveLength(1);
  });

  it('is rung up from the item, where the number is shown for a reason', async () => {
    await act(async () => void fireEvent.click(screen.getAllByText('去打电话')[0] as HTMLElement));
    expect(seen.moves.at(-1)).toContain('no=QH260922-A0871');
  });
});
