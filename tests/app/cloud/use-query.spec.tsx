import { act, renderHook, waitFor } from '@testing-library/react';
import { usePages } from '@/cloud/use-pages';
import { useQuery } from '@/cloud/use-query';
import { answerCloud, resetTaro, seen } from '../support/taro';

beforeEach(resetTaro);

const station = (name: string) => ({ ok: true, data: { stations: [{ name }] } });
const unreached = () => {
  throw new Error('request:fail');
};

describe('one question', () => {
  it('is loading, then there', async () => {
    answerCloud(() => station('柳西村代表联络站'));
    const { result } = renderHook(() => useQuery('listStations', { placeId: 'qinghe' }));
    expect(result.current.state).toBe('loading');
    await waitFor(() => expect(result.current.state).toBe('data'));
    expect(result.current.data).toEqual({ stations: [{ name: '柳西村代表联络站' }] });
  });

  it('is not asked while something it needs is unknown', () => {
    renderHook(() => useQuery('listStations', null));
    expect(seen.requests).toEqual([]);
  });

  it('shows an error that a second try mends', async () => {
    answerCloud(unreached);
    const { result } = renderHook(() => useQuery('listStations', { placeId: 'qinghe' }));
    await waitFor(() => expect(result.current.state).toBe('error'));
    answerCloud(() => station('柳东村代表联络站'));
    await act(() => result.current.refresh());
    expect(result.current.state).toBe('data');
    expect(result.current.failure).toBeNull();
  });

  it('keeps what was fetched when a refresh does not get through', async () => {
    answerCloud(() => station('柳西村代表联络站'));
    const { result } = renderHook(() => useQuery('listStations', { placeId: 'qinghe' }));
    await waitFor(() => expect(result.current.state).toBe('data'));
    answerCloud(unreached);
    await act(() => result.current.refresh());
    expect(result.current.state).toBe('data');
    expect(result.current.failure).toEqual({ ok: false, kind: 'unreached' });
  });

  it('ignores an answer that comes after another question was asked', async () => {
    const settle: Record<string, (answer: unknown) => void> = {};
    answerCloud(({ input }) => new Promise((resolve) => (settle[String(input.placeId)] = resolve)));
    const { result, rerender } = renderHook(({ placeId }) => useQuery('listStations', { placeId }), {
      initialProps: { placeId: 'qinghe' },
    });
    rerender({ placeId: 'lihou' });
    await act(async () => settle.lihou?.(station('黎侯')));
    await act(async () => settle.qinghe?.(station('青禾')));
    expect(result.current.data).toEqual({ stations: [{ name: '黎侯' }] });
  });
});

describe('a list that grows', () => {
  const page = (id: string, next?: string) => ({ ok: true, data: { notices: [{ id }], next, unread: 0 } });
  const ids = (pages: readonly { notices: readonly { id: string }[] }[]) =>
    pages.flatMap(({ notices }) => notices.map(({ id }) => id));

  it('asks for what follows from where the last page ended, until nothing does', async () => {
    answerCloud(({ input }) => (input.cursor === undefined ? page('n1', 'c1') : page('n2')));
    const { result } = renderHook(() => usePages('listNotices', {}));
    await waitFor(() => expect(result.current.more).toBe('some'));
    await act(() => result.current.loadMore());
    expect(ids(result.current.pages)).toEqual(['n1', 'n2']);
    expect(result.current.more).toBe('none');
    expect(seen.requests.map(({ input }) => input.cursor)).toEqual([undefined, 'c1']);
  });

  it('keeps what it has when the next page does not come, and can be asked again', async () => {
    answerCloud(() => page('n1', 'c1'));
    const { result } = renderHook(() => usePages('listNotices', {}));
    await waitFor(() => expect(result.current.more).toBe('some'));
    answerCloud(unreached);
    await act(() => result.current.loadMore());
    expect(result.current.state).toBe('data');
    expect(result.current.more).toBe('failed');
    answerCloud(() => page('n2'));
    await act(() => result.current.loadMore());
    expect(ids(result.current.pages)).toEqual(['n1', 'n2']);
  });

  it('begins again from the first page when it is refreshed', async () => {
    answerCloud(({ input }) => (input.cursor === undefined ? page('n1', 'c1') : page('n2')));
    const { result } = renderHook(() => usePages('listNotices', {}));
    await waitFor(() => expect(result.current.more).toBe('some'));
    await act(() => result.current.loadMore());
    answerCloud(() => page('n0'));
    await act(() => result.current.refresh());
    expect(ids(result.current.pages)).toEqual(['n0']);
  });

  it('comes back as long as it was, so that nobody who scrolled down loses their place', async () => {
    answerCloud(({ input }) => (input.cursor === undefined ? page('n1', 'c1') : page('n2', 'c2')));
    const { result } = renderHook(() => usePages('listNotices', {}));
    await waitFor(() => expect(result.current.more).toBe('some'));
    await act(() => result.current.loadMore());
    answerCloud(({ input }) => (input.cursor === undefined ? page('n0', 'c0') : page('n1', 'c1')));
    await act(() => result.current.refresh());
    expect(ids(result.current.pages)).toEqual(['n0', 'n1']);
    expect(result.current.more).toBe('some');
  });

  it('that another answer has begun is asked for from its second page on', async () => {
    answerCloud(({ input }) => (input.cursor === undefined ? page('n0', 'c0') : page('n2')));
    const { data: given } = page('n1', 'c1');
    const { result } = renderHook(() => usePages('listNotices', {}, given as never));
    expect([result.current.state, ids(result.current.pages), seen.requests]).toEqual(['data', ['n1'], []]);
    await act(() => result.current.loadMore());
    expect(ids(result.current.pages)).toEqual(['n1', 'n2']);
    expect(seen.requests.map(({ input }) => input.cursor)).toEqual(['c1']);
    await act(() => result.current.refresh());
    expect(ids(result.current.pages)).toEqual(['n0', 'n2']);
  });

  it('waits for what another answer brings, and asks for itself where that does not come', async () => {
    answerCloud(() => page('n0'));
    const { data: given } = page('n1');
    const { result, rerender } = renderHook(
      ({ waits, first }) => usePages('listNotices', waits ? null : {}, first),
      { initialProps: { waits: true, first: undefined as never } },
    );
    expect([result.current.state, seen.requests]).toEqual(['loading', []]);
    rerender({ waits: false, first: given as never });
    expect([result.current.state, ids(result.current.pages)]).toEqual(['data', ['n1']]);
    rerender({ waits: true, first: undefined as never });
    rerender({ waits: false, first: undefined as never });
    await waitFor(() => expect(ids(result.current.pages)).toEqual(['n0']));
  });
});
