import { act, renderHook, waitFor } from '@testing-library/react';
import { actAs, actingAs, chosenHat, effectiveHat } from '@/session/acting-as';
import { call } from '@/cloud/call';
import { lostHat } from '@/session/lost-hat';
import { comeTo, refreshSession, setUnread, useSession, wearHat } from '@/session/session';
import { tabsOf } from '@/navigation/tabs';
import { session as SAMPLE } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const [PLACE] = SAMPLE.places as [(typeof SAMPLE.places)[number]];

const hat = (id: string, role: string) => ({
  id,
  placeId: 'qinghe',
  role,
  name: '林禾',
  title: '县人大代表',
});
const session = (memberships: unknown[]) => ({
  ok: true,
  data: {
    openid: 'o-1',
    memberships,
    places: [{ id: 'qinghe', name: '青禾县' }],
    unread: 3,
    todo: 4,
    pushesLeft: {},
    templates: { resident: [], staff: [] },
    now: 1_791_511_560_000,
  },
});

beforeEach(() => {
  resetTaro();
  chosenHat.set(null);
});

describe('who somebody is', () => {
  it('is a resident without any hat', async () => {
    answerCloud(() => session([]));
    const { result } = renderHook(useSession);
    await act(refreshSession);
    expect(result.current.side).toBe('resident');
    expect(result.current.hat).toBeNull();
    expect(result.current.place?.name).toBe('青禾县');
    expect(actingAs()).toBeUndefined();
  });

  it('wears the only hat without being asked', async () => {
    answerCloud(() => session([hat('m-1', 'deputy')]));
    const { result } = renderHook(useSession);
    await act(refreshSession);
    expect(result.current.side).toBe('deputy');
    expect(actingAs()).toBe('m-1');
  });

  it('is asked once, whether or not a hat was ever chosen', async () => {
    actAs(undefined);
    answerCloud(() => session([hat('m-1', 'deputy')]));
    await act(refreshSession);
    expect(seen.requests.map(({ actingAs: worn, input }) => [worn, input.firstHat])).toEqual([
      [undefined, true],
    ]);
    await act(() => wearHat(null));
    expect(seen.requests.map(({ input }) => input.firstHat)).toEqual([true, undefined]);
  });

  it('comes to a place that an answer has brought along without asking for it', async () => {
    answerCloud(() => session([]));
    const { result } = renderHook(useSession);
    await act(refreshSession);
    await act(() => comeTo('lihou', { ...PLACE, id: 'lihou', name: '黎侯镇' }));
    expect(result.current.place?.name).toBe('黎侯镇');
    expect(seen.requests).toHaveLength(1);
    // An answer that was on its way, or one that knows nothing of it, does not take it away again.
    await act(refreshSession);
    expect(result.current.place?.name).toBe('黎侯镇');
    expect(seen.requests[1]?.input.placeId).toBe('lihou');
  });

  it('may take another hat, or none, and the choice is remembered', async () => {
    answerCloud(() => session([hat('m-1', 'deputy'), hat('m-2', 'congress_office')]));
    const { result } = renderHook(useSession);
    await act(refreshSession);
    await act(() => wearHat('m-2'));
    expect(result.current.side).toBe('staff');
    expect(seen.requests[seen.requests.length - 1]?.actingAs).toBe('m-2');
    await act(() => wearHat(null));
    expect(result.current.side).toBe('resident');
    expect(actingAs()).toBeUndefined();
  });

  it('goes on without a hat that was taken away since', async () => {
    chosenHat.set('m-9');
    answerCloud(({ actingAs: worn }) =>
      worn === 'm-9' ? { ok: false, code: 'acting_as_unknown', data: { actingAs: 'm-9' } } : session([]),
    );
    const { result } = renderHook(useSession);
    await act(() => wearHat('m-9'));
    await waitFor(() => expect(result.current.session).not.toBeNull());
    expect(result.current.side).toBe('resident');
  });

  it('tells of a hat that was taken away, once, whoever found out', async () => {
    answerCloud(() => session([hat('m-7', 'handler')]));
    await act(() => wearHat('m-7'));
    expect(lostHat.get()).toBeNull();
    answerCloud(({ operation, actingAs: sent }) =>
      operation !== 'getSession' || sent === 'm-7'
        ? { ok: false, code: 'acting_as_unknown', data: { actingAs: 'm-7' } }
        : session([]),
    );
    await act(async () => void (await call('getTotals', {})));
    await waitFor(() => expect(lostHat.get()?.title).toBe('县人大代表'));
    lostHat.set(null);
    await act(refreshSession);
    expect(lostHat.get()).toBeNull();
  });

  it('asks once when two pages want to know at the same time', async () => {
    answerCloud(() => session([]));
    await act(async () => void (await Promise.all([refreshSession(), refreshSession()])));
    expect(seen.requests).toHaveLength(1);
  });

  it('counts notices that were just read off the badge', async () => {
    answerCloud(() => session([]));
    const { result } = renderHook(useSession);
    await act(refreshSession);
    act(() => setUnread(0));
    expect(result.current.session?.unread).toBe(0);
  });

  it('falls back to the first hat when the chosen one is not among them', () => {
    expect(effectiveHat([{ id: 'a' }, { id: 'b' }], 'c')).toEqual({ id: 'a' });
    expect(effectiveHat([{ id: 'a' }, { id: 'b' }], 'b')).toEqual({ id: 'b' });
    expect(effectiveHat([{ id: 'a' }], 'resident')).toBeNull();
  });
});

describe('the tabs of each side', () => {
  it.each([
    ['resident', ['首页', '消息', '我的']],
    ['deputy', ['群众说', '消息', '我的']],
    ['staff', ['待办', '消息', '我的']],
  ] as const)('%s: %j', (side, words) => {
    expect(tabsOf(side).map(({ word }) => word)).toEqual(words);
  });
});
