import { call } from '@/cloud/call';
import { actAs } from '@/session/acting-as';
import { answerCloud, resetTaro, seen } from '../support/taro';

const NO = 'QH202609-00871';

beforeEach(() => {
  resetTaro();
  actAs(undefined);
});

describe('asking the cloud', () => {
  it('sends the operation, its input, the hat and the key, and gives back what was answered', async () => {
    answerCloud(() => ({ ok: true, data: { no: NO, state: 'in_progress', version: 7 } }));
    actAs('m-1');
    const answer = await call('urge', { no: NO }, { key: 'k-1' });
    expect(answer).toEqual({ ok: true, data: { no: NO, state: 'in_progress', version: 7 } });
    expect(seen.requests).toEqual([{ operation: 'urge', input: { no: NO }, actingAs: 'm-1', key: 'k-1' }]);
  });

  it('tells a refusal by its name and data', async () => {
    answerCloud(() => ({ ok: false, code: 'urge_too_soon', data: { availableAt: 1_800_000_000_000 } }));
    expect(await call('urge', { no: NO }, { key: 'k-1' })).toEqual({
      ok: false,
      kind: 'refused',
      code: 'urge_too_soon',
      data: { availableAt: 1_800_000_000_000 },
    });
  });

  it('tells no answer from a no', async () => {
    answerCloud(() => {
      throw new Error('request:fail timeout');
    });
    expect(await call('getItem', { no: NO })).toEqual({ ok: false, kind: 'unreached' });
  });

  it('takes something that is not an answer for none', async () => {
    answerCloud(() => undefined);
    expect(await call('getItem', { no: NO })).toEqual({ ok: false, kind: 'unreached' });
  });

  it('refuses a request above 100 KB before anything is sent, counting Chinese as three bytes', async () => {
    answerCloud(() => ({ ok: true, data: {} }));
    const text = '路'.repeat(34_200);
    expect(await call('supplement', { no: NO, text }, { key: 'k-1' })).toEqual({
      ok: false,
      kind: 'refused',
      code: 'request_too_large',
      data: { limit: 102_400 },
    });
    expect(seen.requests).toEqual([]);
  });
});
