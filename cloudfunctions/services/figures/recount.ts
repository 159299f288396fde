import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { countsOf, dayNumbersOf, sumOfDays } from '@shared/statistics/count';
import type { DayNumbers } from '@shared/statistics/figures';
import { everyFigures, figuresId, replaceFigures, type StoredFigures } from '../../store/figures';
import { historyOf } from '../../store/item-history';
import { itemsNumbered, type StoredItem } from '../../store/items';
import { tallyId, unfoldedOf } from '../../store/tallies';
import type { StoredPlace } from '../../store/places';
import { numbersIn, periodsIn } from './fold';

const AT_ONCE = 50;

/**
 * Counts a place anew from the events of its items and puts that in place of its counters. What the counters do not
 * have yet stays out: it will be folded. False when something was folded meanwhile: count again.
 */
export async function recountFigures({ _id: placeId, config }: StoredPlace): Promise<boolean> {
  const known = await all(
    (after) => everyFigures(placeId, after, AT_ONCE),
    ({ _id }) => _id,
  );
  const versions = new Map(known.map((figures) => [figures._id, figures]));
  const rows: DayNumbers[] = [];
  const waiting = new Map<string, DayNumbers>();
  const items = await all(
    (after) => itemsNumbered(config.prefix, after, AT_ONCE),
    ({ no }) => no,
  );
  for (const item of items.filter((one) => one.placeId === placeId)) {
    rows.push(dayNumbersOf(countsOf(await replayed(item))));
    for (const effect of item.effects)
      if (effect.type === 'tally') waiting.set(tallyId(item._id, effect.seq), effect.days);
  }
  const unfolded = await all(
    (after) => unfoldedOf(placeId, after, AT_ONCE),
    ({ _id }) => _id,
  );
  for (const { _id, days } of unfolded) waiting.set(_id, days);
  const days = sumOfDays([...rows, ...[...waiting.values()].map(negative)]);
  return replaceAll(placeId, versions, days);
}

/** Of the events alone: what is stored beside them may be what is wrong. */
async function replayed({ _id, events }: StoredItem): Promise<Item> {
  const item = [...(await historyOf(_id)), ...events].reduce<Item | null>(evolve, null);
  if (!item) throw new Error(`item ${_id} has no events`);
  return item;
}

const negative = (days: DayNumbers): DayNumbers =>
  Object.fromEntries(
    Object.entries(days).map(([day, numbers]) => [
      day,
      Object.fromEntries(Object.entries(numbers).map(([name, amount]) => [name, -amount])),
    ]),
  );

async function replaceAll(
  placeId: string,
  known: ReadonlyMap<string, StoredFigures>,
  days: DayNumbers,
): Promise<boolean> {
  const periods = new Set([...periodsIn([{ days }]), ...[...known.values()].map(({ period }) => period)]);
  for (const period of periods) {
    const _id = figuresId(placeId, period);
    const version = known.get(_id)?.version ?? 0;
    if (!(await replaceFigures({ _id, placeId, period, version }, numbersIn([{ days }], period))))
      return false;
  }
  return true;
}

async function all<Row>(
  page: (after: string) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ;) {
    const next = await page(after);
    rows.push(...next);
    const last = next[next.length - 1];
    if (!last || next.length < AT_ONCE) return rows;
    after = keyOf(last);
  }
}
