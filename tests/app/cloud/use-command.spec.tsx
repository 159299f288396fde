import { act, renderHook } from '@testing-library/react';
import { useCommand } from '@/cloud/use-command';
import { answerCloud, resetTaro, seen } from '../support/taro';

const NO = 'QH202609-00871';
const done = { ok: true, data: { no: NO, state: 'in_progress', version: 2 } };
const unreached = () => {
  throw new Error('request:fail');
};

beforeEach(resetTaro);

const keys = () => seen.requests.map(({ key }) => key);
const urge = () => renderHook(() => useCommand('urge'));

describe('one command', () => {
  it('is busy until it is answered', async () => {
    let settle: (answer: unknown) => void = () => undefined;
    answerCloud(() => new Promise((resolve) => (settle = resolve)));
    const { result } = urge();
    let sent: Promise<unknown> = Promise.resolve();
    act(() => {
      sent = result.current.send({ no: NO });
    });
    expect(result.current.busy).toBe(true);
    await act(async () => {
      settle(done);
      await sent;
    });
    expect(result.current.busy).toBe(false);
  });

  it('is sent once when it is pressed twice', async () => {
    answerCloud(() => done);
    const { result } = urge();
    await act(async () => {
      await Promise.all([result.current.send({ no: NO }), result.current.send({ no: NO })]);
    });
    expect(seen.requests).toHaveLength(1);
  });

  it('keeps its key when it is tried again after a lost answer, so that it is not done twice', async () => {
    answerCloud(unreached);
    const { result } = urge();
    await act(async () => void (await result.current.send({ no: NO })));
    expect(result.current.failure).toEqual({ ok: false, kind: 'unreached' });
    answerCloud(() => done);
    await act(async () => void (await result.current.send({ no: NO })));
    expect(keys()[1]).toBe(keys()[0]);
    expect(result.current.failure).toBeNull();
  });

  it('takes a new key for the same words after they were answered', async () => {
    answerCloud(() => done);
    const { result } = urge();
    await act(async () => void (await result.current.send({ no: NO })));
    await act(async () => void (await result.current.send({ no: NO })));
    expect(keys()[1]).not.toBe(keys()[0]);
  });

  it('takes a new key for other words', async () => {
    answerCloud(unreached);
    const { result } = renderHook(() => useCommand('supplement'));
    await act(async () => void (await result.current.send({ no: NO, text: '在东头' })));
    await act(async () => void (await result.current.send({ no: NO, text: '在东头第三家' })));
    expect(keys()[1]).not.toBe(keys()[0]);
  });

  it('keeps the key when the server could not say what became of it', async () => {
    answerCloud(() => ({ ok: false, code: 'internal', data: { trace: 't-1' } }));
    const { result } = urge();
    await act(async () => void (await result.current.send({ no: NO })));
    await act(async () => void (await result.current.send({ no: NO })));
    expect(keys()[1]).toBe(keys()[0]);
  });

  it('answers null and keeps the reason when it is refused', async () => {
    answerCloud(() => ({ ok: false, code: 'urge_too_soon', data: { availableAt: 5 } }));
    const { result } = urge();
    let answer: unknown;
    await act(async () => {
      answer = await result.current.send({ no: NO });
    });
    expect(answer).toBeNull();
    expect(result.current.failure).toEqual({
      ok: false,
      kind: 'refused',
      code: 'urge_too_soon',
      data: { availableAt: 5 },
    });
  });
});
