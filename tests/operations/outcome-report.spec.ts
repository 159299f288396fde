import type { Outcome } from '@shared/item/outcome';
import { countOutcome, OUTCOMES, putOutcome } from '../../cloudfunctions/services/outcome/count-outcome';
import { recountSums } from '../../cloudfunctions/services/sums/recount';
import { collection } from '../../cloudfunctions/platform/database';
import { findByNo } from '../../cloudfunctions/store/items';
import { outcomesIn } from '../../cloudfunctions/store/outcomes';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { A_REPLY, aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const PIPES = {
  measures: [{ what: '改造管网', quantity: 10400, unit: '米' }],
  funds: [
    { source: '专项', amount: 300 },
    { source: '自筹', amount: 700 },
  ],
  households: 32,
};
const LOT = { measures: [{ what: '停车场', quantity: 1200, unit: '平方米' }], funds: [], people: 60 };

/** An item whose released answer has these figures, counted by the timer. */
async function answeredWith(outcome: Outcome): Promise<string> {
  const no = await aVoiceIn(county, 'in_progress');
  await county.as('unit-jtj').call('reply', { no, ...A_REPLY, outcome });
  await county.as('office-zhaoning').call('release', { no });
  return no;
}

async function counted(): Promise<void> {
  county.cloud.clock.advance(60_000);
  await county.jobs();
}

const report = (name = 'office-zhaoning', year = 2026) => county.as(name).call('getOutcomeReport', { year });
const ALL = 'qinghe/2026';
const stored = () => inFunction(county, async () => (await outcomesIn(ALL, null)).rows);
const recount = () => inFunction(county, () => recountSums(OUTCOMES, 'qinghe'));

describe('the report on what came of it', () => {
  it('is for the offices and leaders of a place; others are refused', async () => {
    for (const name of ['resident-wang', 'deputy-linhe', 'station-liuxi', 'unit-jtj']) {
      expect(await county.as(name).refusal('getOutcomeReport', { year: 2026 })).toBe('wrong_caller');
      expect(await county.as(name).refusal('listOutcomes', { year: 2026, figure: { of: 'items' } })).toBe(
        'wrong_caller',
      );
    }
    const other = { year: 2026, placeId: 'zhashui' };
    expect(await county.as('office-zhaoning').refusal('getOutcomeReport', other)).toBe('place_not_found');
    expect(await county.as('office-zhaoning').refusal('getOutcomeReport', { ...other, placeId: 'x' })).toBe(
      'place_not_found',
    );
  });

  it('adds up by unit and by source, once an item, when the timer has been there', async () => {
    await answeredWith(PIPES);
    await answeredWith(LOT);
    await counted();
    await counted();
    expect(await report('leader-chenling')).toEqual({
      year: 2026,
      placeId: 'qinghe',
      placeName: '青禾县',
      listable: true,
      places: [],
      items: 2,
      units: [
        { name: '米', sum: 10400, items: 1 },
        { name: '平方米', sum: 1200, items: 1 },
      ],
      funds: [
        { name: '自筹', sum: 700, items: 1 },
        { name: '专项', sum: 300, items: 1 },
      ],
      villages: { sum: 0, items: 0 },
      households: { sum: 32, items: 1 },
      people: { sum: 60, items: 1 },
      mediations: { succeeded: 0, failed: 0 },
    });
    expect((await report('office-zhaoning', 2025)).items).toBe(0);
    expect((await report('zhashui-office')).items).toBe(0);
  });

  it('does not count what is not released, and counts what was mended in place of the old', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await county.as('unit-jtj').call('reply', { no, ...A_REPLY, outcome: PIPES });
    await counted();
    expect((await report()).items).toBe(0);
    await county.as('office-zhaoning').call('release', { no });
    await counted();
    expect((await report()).households).toEqual({ sum: 32, items: 1 });
    await county.as('unit-jtj').call('recordOutcome', { no, outcome: LOT });
    await counted();
    const { households, people, units } = await report();
    expect([households.sum, people.sum, units]).toEqual([0, 60, [{ name: '平方米', sum: 1200, items: 1 }]]);
  });

  it('shows the submitter figures with the answer, not before it is out', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await county.as('unit-jtj').call('reply', { no, ...A_REPLY, outcome: PIPES });
    const seenBy = async (name: string) => (await county.as(name).call('getItem', { no })).outcome;
    expect(await seenBy('resident-wang')).toBe(undefined);
    expect(await seenBy('deputy-linhe')).toBe(undefined);
    expect(await seenBy('office-zhaoning')).toEqual(PIPES);
    await county.as('office-zhaoning').call('release', { no });
    expect(await seenBy('resident-wang')).toEqual(PIPES);

    const answered = await aVoiceIn(county, 'with_deputy');
    await county.as('deputy-linhe').call('answerOnSpot', { no: answered, ...A_REPLY });
    await county.as('deputy-linhe').call('recordOutcome', { no: answered, outcome: LOT });
    const { outcome } = await county.as('deputy-linhe').call('getItem', { no: answered });
    expect(outcome).toEqual(LOT);
  });

  it('opens each figure as the list that it was counted from, and no other place sees it', async () => {
    const pipes = await answeredWith(PIPES);
    await answeredWith(LOT);
    await counted();
    const list = (name: string) =>
      county.as(name).call('listOutcomes', { year: 2026, figure: { of: 'unit', name: '米' } });
    const { outcomes, total, next } = await list('office-zhaoning');
    expect(outcomes.map(({ item, outcome }) => [item.no, outcome?.measures])).toEqual([
      [pipes, [{ what: '改造管网', quantity: 10400, unit: '米' }]],
    ]);
    expect([total, next]).toEqual([1, undefined]);
    expect((await list('zhashui-office')).outcomes).toEqual([]);
  });

  it('turns pages without losing or doubling a row', async () => {
    await answeredWith(PIPES);
    await counted();
    const [one] = await stored();
    if (!one) throw new Error('nothing was counted');
    const ids = Array.from({ length: 21 }, (_, nth) => `older-${String(nth).padStart(2, '0')}`);
    for (const _id of ids) await inFunction(county, () => putOutcome({ ...one, _id }));
    const first = await county
      .as('office-zhaoning')
      .call('listOutcomes', { year: 2026, figure: { of: 'items' } });
    expect([first.total, first.next === undefined]).toEqual([22, false]);
    const second = await county
      .as('office-zhaoning')
      .call('listOutcomes', { year: 2026, figure: { of: 'items' }, cursor: first.next });
    expect(second.next).toBe(undefined);
    expect((await report()).households).toEqual({ sum: 22 * 32, items: 22 });
  });

  it('comes out equal when it is made anew from the events', async () => {
    const nos = [await answeredWith(PIPES), await answeredWith(LOT)];
    await county.as('deputy-linhe').call('recordOutcome', { no: nos[1] ?? '', outcome: PIPES });
    await counted();
    const before = await stored();
    expect(before).toHaveLength(2);
    await inFunction(county, async () => {
      for (const { _id } of before) await collection('outcomes').where({ _id }).remove();
    });
    expect(await recount()).toBe(true);
    expect((await report()).items).toBe(0);
    for (const no of nos) {
      await inFunction(county, async () => {
        const item = await findByNo(no, { placeId: 'qinghe' });
        if (item) await countOutcome(item);
      });
    }
    expect(await stored()).toEqual(before);
    const sums = await report();
    expect(sums.households).toEqual({ sum: 64, items: 2 });
    expect(await recount()).toBe(true);
    expect(await report()).toEqual(sums);
  });

  it('is not set back by an older word that comes late', async () => {
    await answeredWith(PIPES);
    await counted();
    const [one] = await stored();
    if (!one) throw new Error('nothing was counted');
    await inFunction(county, () => putOutcome({ ...one, seq: one.seq - 1, households: 1 }));
    await inFunction(county, () => putOutcome({ ...one, households: 2 }));
    expect((await report()).households.sum).toBe(32);
  });
});
