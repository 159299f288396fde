import { sumOfDays } from '@shared/statistics/count';
import { total, type Numbers } from '@shared/statistics/figures';
import { periodsOf, type Period } from '@shared/statistics/periods';
import { addToFigures, figuresId, findFigures } from '../../store/figures';
import { markFolded, stillUnfolded, unfoldedTallies, type StoredTally } from '../../store/tallies';

const AT_ONCE = 100;
/** `jobs` has a minute for all its parts. Real time, not the items'. */
const TIME_LIMIT_MS = 10_000;
const ATTEMPTS = 10;

/**
 * Adds what events have told to the counters of their places. It may be killed anywhere and run twice at once: a
 * counter remembers the tallies of its last batches, and a tally is marked only when every counter has it.
 */
export async function foldTallies(): Promise<{ folded: number }> {
  const until = performance.now() + TIME_LIMIT_MS;
  let folded = 0;
  for (;;) {
    const batch = await unfoldedTallies(AT_ONCE);
    for (const [placeId, tallies] of byPlace(batch)) {
      for (const period of periodsIn(tallies)) await foldInto(placeId, period, tallies);
    }
    if (batch.length > 0) await markFolded(batch.map(({ _id }) => _id));
    folded += batch.length;
    if (batch.length < AT_ONCE || performance.now() > until) return { folded };
  }
}

async function foldInto(placeId: string, period: Period, tallies: readonly StoredTally[]): Promise<void> {
  const mine = tallies.filter(({ days }) => Object.keys(days).some((day) => periodsOf(day).includes(period)));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [known] = await findFigures([figuresId(placeId, period)]);
    // Asked after the counter was read: what another run has marked since is in the counter, or the version has moved.
    const open = await stillUnfolded(mine.map(({ _id }) => _id));
    const fresh = mine.filter(({ _id }) => open.has(_id) && !known?.recent.includes(_id));
    if (fresh.length === 0) return;
    const numbers = numbersIn(fresh, period);
    const ids = fresh.map(({ _id }) => _id);
    if (await addToFigures(placeId, period, known?.version ?? 0, numbers, ids)) return;
  }
  throw new Error(`the figures of ${placeId} in ${period} are written by too many at once`);
}

export const numbersIn = (rows: readonly Pick<StoredTally, 'days'>[], period: Period): Numbers => {
  const days = Object.entries(sumOfDays(rows.map(({ days: one }) => one)));
  return total(days.flatMap(([day, numbers]) => (periodsOf(day).includes(period) ? [numbers] : [])));
};

export const periodsIn = (rows: readonly Pick<StoredTally, 'days'>[]): Set<Period> =>
  new Set(rows.flatMap(({ days }) => Object.keys(days).flatMap(periodsOf)));

function byPlace(batch: readonly StoredTally[]): Map<string, StoredTally[]> {
  const places = new Map<string, StoredTally[]>();
  for (const tally of batch) places.set(tally.placeId, [...(places.get(tally.placeId) ?? []), tally]);
  return places;
}
