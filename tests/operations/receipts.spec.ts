import type { ApiAnswer } from '@shared/contract/envelope';
import { momentOf } from '@shared/common/shanghai';
import { NOW, startCounty, type County } from './support/county';
import { aVoice, RESIDENT } from './support/voice';

const PHONE = '13900005678';
const DAY_MS = 24 * 3_600_000;
const FAILED = { ok: false, code: 'look_up_failed', data: {} };

let county: County;
let no = '';
let receipt = '';
beforeEach(async () => {
  county = await startCounty();
  const registered = await county.as('station-liuxi').call('register', {
    kind: 'reception_case',
    source: 'reception',
    onBehalf: true,
    text: '孙大娘家门口的路灯坏了三天。',
    name: '孙大娘',
    phone: PHONE,
  });
  no = registered.no;
  receipt = registered.receipt ?? '';
});
afterEach(() => county.close());

const lookUp = (who: string, asked: { no?: string; phoneEnd?: string; receipt?: string }) =>
  county.as(who).ask('lookUp', asked);

/** What the platform saw of the last call: which collections were asked for what, in order. */
const steps = () =>
  (county.cloud.lastInvocation()?.trace ?? [])
    // Who somebody is, is asked once a minute and not of what they look for.
    .filter(({ target }) => target !== 'members')
    .map(({ action, target }) => `${action} ${target}`)
    .sort()
    .join('\n');

describe('a receipt', () => {
  it('is eight letters that nobody takes for others, and the same when the request comes twice', async () => {
    expect(receipt).toMatch(/^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{8}$/);
    const input = {
      kind: 'reception_case',
      source: 'phone',
      onBehalf: true,
      text: '同一件事登记两遍。',
    } as const;
    const first = await county.as('station-liuxi').call('register', input, 'one-intent');
    expect(await county.as('station-liuxi').call('register', input, 'one-intent')).toEqual(first);
    expect(first.receipt).not.toBe(receipt);
  });

  it('shows state and dates, no words, no name, no telephone', async () => {
    const answer = await lookUp('resident-stranger', { receipt });
    expect(answer).toEqual({
      ok: true,
      data: {
        no,
        state: 'submitted',
        stationName: expect.any(String) as string,
        stationPhone: expect.any(String) as string,
        createdAt: NOW,
        dueAt: momentOf('2026-10-12', '17:30'),
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/孙|路灯|139|5678/);
  });

  it('that is given out anew makes the old one worthless', async () => {
    const anew = await county.as('station-liuxi').call('issueReceipt', { no });
    expect(await lookUp('resident-stranger', { receipt })).toEqual(FAILED);
    expect(await lookUp('resident-stranger', { receipt: anew.receipt })).toMatchObject({ ok: true });
  });

  it('is not for what somebody said with their own phone, nor for another station to give', async () => {
    const own = await county.as(RESIDENT).call('submit', aVoice());
    expect(await county.as('station-liuxi').refusal('issueReceipt', { no: own.no })).toBe(
      'receipt_not_needed',
    );
    expect(await county.as('station-liudong').refusal('issueReceipt', { no })).toBe('item_not_found');
  });

  it('cannot be guessed: five hundred tries find nothing', async () => {
    const answers = new Set<string>();
    for (let nth = 0; nth < 500; nth += 1) {
      const guess = `ABCD${String(nth).padStart(4, '2').replaceAll('0', 'X').replaceAll('1', 'Y')}`;
      answers.add(JSON.stringify(await lookUp(`resident-${nth % 100}`, { receipt: guess })));
    }
    expect([...answers]).toEqual([JSON.stringify(FAILED)]);
  });
});

describe('number and the last four digits', () => {
  it('show the same', async () => {
    expect(await lookUp('resident-stranger', { no, phoneEnd: '5678' })).toMatchObject({
      ok: true,
      data: { no, state: 'submitted' },
    });
  });

  it('wrong, unknown, without a telephone or locked: one answer, by the same steps', async () => {
    const without = await county.as(RESIDENT).call('submit', aVoice());
    const seen: [ApiAnswer, string][] = [];
    const ask = async (who: string, asked: { no: string; phoneEnd: string }) =>
      seen.push([await lookUp(who, asked), steps()]);
    await ask('resident-a', { no, phoneEnd: '0000' });
    await ask('resident-b', { no: 'QH260924-ZZZZZ', phoneEnd: '5678' });
    await ask('resident-c', { no: without.no, phoneEnd: '5678' });
    for (let nth = 0; nth < 5; nth += 1) await ask('resident-d', { no, phoneEnd: '1111' });
    // Locked: the right digits answer like wrong ones.
    await ask('resident-d', { no, phoneEnd: '5678' });
    await ask('resident-e', { no, phoneEnd: '5678' });
    expect(seen.map(([answer]) => answer)).toEqual(Array.from({ length: 10 }, () => FAILED));
    expect(new Set(seen.map(([, path]) => path)).size).toBe(1);
  });

  it('five misses lock the person for every number, and the number for everybody, for a day', async () => {
    for (let nth = 0; nth < 5; nth += 1)
      await lookUp('resident-d', { no: `QH26092${nth}-AAAAA`, phoneEnd: '0000' });
    expect(await lookUp('resident-d', { no, phoneEnd: '5678' })).toEqual(FAILED);
    expect(await lookUp('resident-e', { no, phoneEnd: '5678' })).toMatchObject({ ok: true });
    for (const who of ['f', 'g', 'h', 'i', 'j']) await lookUp(`resident-${who}`, { no, phoneEnd: '0000' });
    expect(await lookUp('resident-e', { no, phoneEnd: '5678' })).toEqual(FAILED);
    county.cloud.clock.set(NOW + DAY_MS - 1);
    expect(await lookUp('resident-e', { no, phoneEnd: '5678' })).toEqual(FAILED);
    county.cloud.clock.set(NOW + 2 * DAY_MS);
    expect(await lookUp('resident-e', { no, phoneEnd: '5678' })).toMatchObject({ ok: true });
  });

  it('asked fifty times at once are not fifty tries', async () => {
    const guesses = Array.from({ length: 50 }, (_, nth) => String(5640 + nth));
    const answers = await Promise.all(
      guesses.map((phoneEnd, nth) => lookUp(`resident-${nth}`, { no, phoneEnd })),
    );
    const tried = answers.filter(({ ok }) => ok).length;
    expect(tried).toBeLessThanOrEqual(1);
    expect(await lookUp('resident-late', { no, phoneEnd: '5678' })).toEqual(FAILED);
  });

  it('what is over is forgotten by the timer', async () => {
    await lookUp('resident-a', { no, phoneEnd: '0000' });
    expect(county.cloud.engine.count('guesses')).toBe(2);
    county.cloud.clock.set(NOW + DAY_MS + 1);
    await county.jobs();
    expect(county.cloud.engine.count('guesses')).toBe(0);
  });
});
