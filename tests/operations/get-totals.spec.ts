import { momentOf } from '@shared/common/shanghai';
import { findFigures } from '../../cloudfunctions/store/figures';
import { recountFigures } from '../../cloudfunctions/services/figures/recount';
import { collection } from '../../cloudfunctions/platform/database';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoice, aVoiceIn, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const totals = (name: string) => county.as(name).call('getTotals', {});
/** The timer twice: what is only counted waits half a minute for it. */
const fold = async () => {
  county.cloud.clock.advance(31_000);
  await county.jobs();
};

const kept = () =>
  inFunction(county, async () =>
    Object.fromEntries(
      (await findFigures(['qinghe/all', 'qinghe/2026', 'qinghe/2026-09', 'qinghe/2026-09-24'])).map(
        ({ period, numbers }) => [period, numbers],
      ),
    ),
  );

const ONE_CLOSED_ONE_OPEN = {
  open: 1,
  received: 2,
  admitted: 2,
  due: 1,
  responded: 1,
  answered: 1,
  on_time: 1,
  closed: 1,
  resolved: 1,
  satisfied: 1,
};

describe('getTotals', () => {
  it('is for leaders', async () => {
    for (const name of ['office-zhaoning', 'unit-jtj', 'station-liuxi', 'deputy-linhe', RESIDENT])
      expect(await county.as(name).refusal('getTotals', {})).toBe('wrong_caller');
  });

  it('knows nothing before anything was said', async () => {
    const { own, overseen, month, year } = await totals('leader-chenling');
    expect(own).toEqual({
      placeId: 'qinghe',
      name: '青禾县',
      now: { open: 0, overdue: 0 },
      month: {},
      year: {},
    });
    expect([overseen, month, year]).toEqual([[], '2026-09', '2026']);
  });

  it('counts this month, this year and what is open now', async () => {
    await aVoiceIn(county, 'closed');
    await aVoiceIn(county, 'in_progress');
    await fold();
    const { open: _open, ...happened } = ONE_CLOSED_ONE_OPEN;
    const { own } = await totals('leader-chenling');
    expect(own).toMatchObject({ now: { open: 1, overdue: 0 }, month: happened, year: happened });
    county.cloud.clock.set(momentOf('2026-10-30', '10:00'));
    await county.jobs();
    await fold();
    const later = (await totals('leader-chenling')).own;
    expect(later.now).toEqual({ open: 1, overdue: 1 });
    expect(later.month).toEqual({ due: 1 });
    expect(later.year).toMatchObject({ due: 2, responded: 1, received: 2 });
  });

  it('gives a higher tier totals of the places it oversees: no item, no person, no word (CD-02)', async () => {
    const { no } = await county
      .as('resident-li')
      .call('submit', aVoice({ phone: '13900001234', name: '李春耕' }));
    await aVoiceIn(county, 'closed');
    await fold();
    const answer = await totals('changde-leader');
    const qinghe = answer.overseen.find(({ placeId }) => placeId === 'qinghe');
    expect(qinghe?.year).toMatchObject({ received: 2, closed: 1, resolved: 1 });
    expect(answer.sum.year).toMatchObject({ received: 2, closed: 1 });
    expect(answer.own.year).toEqual({});
    const said = JSON.stringify(answer);
    for (const secret of [no, '13900001234', '李春耕', '积水', 'resident-li'])
      expect(said).not.toContain(secret);
    expect(Object.keys(qinghe ?? {}).sort()).toEqual(['month', 'name', 'now', 'placeId', 'year']);
    const numbers = [qinghe?.now, qinghe?.month, qinghe?.year].flatMap((row) => Object.values(row ?? {}));
    expect(numbers.every((value) => Number.isInteger(value))).toBe(true);
  });
});

describe('the counters', () => {
  it('hold the same whether the timer runs twice, two at once, or an effect comes again', async () => {
    await aVoiceIn(county, 'closed');
    await aVoiceIn(county, 'in_progress');
    county.cloud.clock.advance(31_000);
    await Promise.all([county.jobs(), county.jobs()]);
    await county.jobs();
    expect(await kept()).toEqual({
      all: ONE_CLOSED_ONE_OPEN,
      '2026': ONE_CLOSED_ONE_OPEN,
      '2026-09': ONE_CLOSED_ONE_OPEN,
      '2026-09-24': ONE_CLOSED_ONE_OPEN,
    });
  });

  it.each([
    ['before a counter is written', { kind: 'crash_before', collection: 'figures' }],
    ['after the first counter', { kind: 'crash_after', collection: 'figures' }],
    ['after two counters', { kind: 'crash_before', collection: 'figures', skip: 2 }],
    [
      'before the tallies are marked',
      { kind: 'crash_before', collection: 'tallies', action: 'database.modifyDocument' },
    ],
    ['after the first tally', { kind: 'crash_after', collection: 'tallies' }],
  ] as const)('lose and double nothing when the timer dies %s', async (_when, fault) => {
    await aVoiceIn(county, 'closed');
    await aVoiceIn(county, 'in_progress');
    county.cloud.clock.advance(31_000);
    county.cloud.faults.set({ ...fault, functionName: 'jobs' });
    await county.jobs().catch(() => undefined);
    await fold();
    await fold();
    expect((await kept()).all).toEqual(ONE_CLOSED_ONE_OPEN);
    expect((await kept())['2026-09-24']).toEqual(ONE_CLOSED_ONE_OPEN);
  });

  it('come out equal when they are counted anew from the events', async () => {
    await aVoiceIn(county, 'closed');
    await aVoiceIn(county, 'in_progress');
    await aVoiceIn(county, 'declined');
    await fold();
    const before = await kept();
    // Not folded yet: counting anew must not take it in advance.
    await aVoiceIn(county, 'in_progress');
    await inFunction(county, async () => {
      const wrong = { 'numbers.received': 99 };
      await collection('figures').doc('qinghe/2026').update({ data: wrong });
      const { data } = await collection('places').where({ _id: 'qinghe' }).limit(1).get();
      expect(await recountFigures(data[0] as never)).toBe(true);
    });
    expect(await kept()).toEqual(before);
    await fold();
    expect((await kept()).all).toMatchObject({ received: 4, open: 2, closed: 1 });
  });
});
