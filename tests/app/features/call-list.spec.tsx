import { act, render, screen } from '@testing-library/react';
import { CallList } from '@/features/call-list/call-list';
import { refreshSession } from '@/session/session';
import { at, session } from '../support/sample';
import { answerCloud, seen } from '../support/taro';

const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '县人大办',
};
const CALL = { no: 'QH260922-A0871', title: '上学路积水', why: '没有授权', since: at('10-08T09:00') };
const ANSWERS: Record<string, unknown> = {
  getSession: { ...session, memberships: [OFFICE] },
  listCallList: { calls: [CALL] },
};

it('asks for the people to ring up once it is known who asks', async () => {
  answerCloud(({ operation }) => ({ ok: true, data: ANSWERS[operation] }));
  await act(async () => void render(<CallList />));
  expect(seen.requests.filter(({ operation }) => operation === 'listCallList')).toEqual([]);
  await act(() => refreshSession());
  expect(screen.getByText('上学路积水')).toBeTruthy();
  expect(seen.requests.at(-1)?.actingAs).toBe('office-1');
});
