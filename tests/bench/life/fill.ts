import type { DayNumbers } from '@shared/statistics/figures';
import type { Effect } from '@shared/item/effects';
import { sumOfDays } from '@shared/statistics/count';
import { placeDocuments } from '../../../cloudfunctions/services/place-setup';
import { BOARD } from '../../../cloudfunctions/services/board/put-on-board';
import { OUTCOMES } from '../../../cloudfunctions/services/outcome/count-outcome';
import { Sums, type BySums } from '../../../cloudfunctions/services/sums/summed';
import { numbersIn, periodsIn } from '../../../cloudfunctions/services/figures/fold';
import type { CollectionName } from '../../../cloudfunctions/store/collections';
import { figuresId } from '../../../cloudfunctions/store/figures';
import type { Engine } from '../../../localcloud/engine/engine';
import { consentsOf, documentsOf, leftBy, settled } from './beside';
import { copyFor } from './copy';
import { PROGRESS } from './findable';
import { lived } from './make';
import { COUNTY, ITEMS_A_RESIDENT, residentOf } from './people';
import { noticesOf } from './told';

/** So many items go the way of one that was lived: nobody waits minutes for the county to have a past. */
const COPIES = 10;
/** Of so many items one has its notices: the inbox is found by person, whatever else there is. */
const TOLD_OF = 20;
/** Documents that are written at once. */
const CHUNK = 2000;

/** What is reckoned over all items. */
export interface Counted {
  days: DayNumbers;
  sums: BySums;
}

/** Fills an empty database with a county, so many items of it, and everything that they left behind elsewhere. */
export async function fill(engine: Engine, count: number, now: number): Promise<void> {
  writeReckoned(engine, [await writeItems(engine, 0, count, now)]);
}

/** Those items alone; the first of them bring the place along. */
export async function writeItems(engine: Engine, from: number, to: number, now: number): Promise<Counted> {
  const pile = new Pile(engine);
  if (from === 0) for (const { collection, docs } of placeDocuments(COUNTY)) pile.add(collection, docs);
  const days: DayNumbers[] = [];
  const sums = new Sums();
  for (let first = from; first < to; first += COPIES) {
    const original = lived(first, now);
    const item = settled(original);
    const left = leftBy(original, item);
    if (first % TOLD_OF === 0) pile.add('notices', await noticesOf(original));
    const last = Math.min(first + COPIES, to);
    for (let nth = first; nth < last; nth += 1) {
      const documents = documentsOf(nth === first ? item : copyFor(item, nth), left);
      for (const row of documents.publications ?? []) sums.add(BOARD.sumsOf(row));
      for (const row of documents.outcomes ?? []) sums.add(OUTCOMES.sumsOf(row));
      for (const [name, rows] of Object.entries(documents)) pile.add(name as CollectionName, rows);
      if (nth % ITEMS_A_RESIDENT === 0) pile.add('consents', consentsOf(residentOf(nth)));
    }
    days.push(times(countedIn(original.effects), last - first));
  }
  pile.writeAll();
  return {
    days: sumOfMany(days),
    sums: Object.fromEntries(sums.ids.map((id) => [id, sums.of(id)])),
  };
}

/** What the timer would have reckoned of all of them. */
export function writeReckoned(engine: Engine, counted: readonly Counted[]): void {
  const sums = new Sums();
  for (const one of counted) sums.add(one.sums);
  const kept = sums.ids.map((_id) => ({ _id, numbers: sums.of(_id), version: 1, recent: [] }));
  engine.insertMany('search_progress', [PROGRESS]);
  engine.insertMany('figures', figuresOf(sumOfMany(counted.map(({ days }) => days))));
  engine.insertMany('sums', kept);
}

/** Documents wait until there are many of a kind. */
class Pile {
  private readonly waiting = new Map<CollectionName, object[]>();

  constructor(private readonly engine: Engine) {}

  add(collection: CollectionName, documents: readonly object[]): void {
    const rows = this.waiting.get(collection) ?? [];
    rows.push(...documents);
    this.waiting.set(collection, rows);
    if (rows.length >= CHUNK) this.write(collection);
  }

  writeAll(): void {
    for (const collection of this.waiting.keys()) this.write(collection);
  }

  private write(collection: CollectionName): void {
    this.engine.insertMany(collection, this.waiting.get(collection) ?? []);
    this.waiting.set(collection, []);
  }
}

const countedIn = (effects: readonly Effect[]): DayNumbers =>
  sumOfDays(effects.flatMap((effect) => (effect.type === 'tally' ? [effect.days] : [])));

const times = (days: DayNumbers, factor: number): DayNumbers =>
  Object.fromEntries(
    Object.entries(days).map(([day, numbers]) => [
      day,
      Object.fromEntries(Object.entries(numbers).map(([name, amount]) => [name, amount * factor])),
    ]),
  );

/** In halves: adding one by one to a sum that grows would copy it each time. */
function sumOfMany(rows: readonly DayNumbers[]): DayNumbers {
  if (rows.length <= 1) return rows[0] ?? {};
  const half = rows.length >> 1;
  return sumOfDays([sumOfMany(rows.slice(0, half)), sumOfMany(rows.slice(half))]);
}

/** The counters of the place, as the timer would have folded them. */
function figuresOf(days: DayNumbers): object[] {
  const placeId = COUNTY.place.id;
  return [...periodsIn([{ days }])].map((period) => {
    const numbers = numbersIn([{ days }], period);
    return { _id: figuresId(placeId, period), placeId, period, numbers, version: 1, recent: [] };
  });
}
