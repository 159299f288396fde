import type { Numbers } from '@shared/statistics/figures';
import type { Period } from '@shared/statistics/periods';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** The figures of a place in a period: a projection of its items' events, which can be counted anew from them. */
export interface StoredFigures {
  _id: string;
  placeId: string;
  period: Period;
  numbers: Record<string, number>;
  /** Grows by one with each batch of tallies; what a conditional write compares. */
  version: number;
  /** Tallies of the last batches: one that was added before a crash is not added again. */
  recent: string[];
}

/** More than one batch is never added and not yet marked; this bears several. */
const RECENT_MAX = 400;

const figures = () => collection('figures');
export const figuresId = (placeId: string, period: Period) => `${placeId}/${period}`;

export async function findFigures(ids: readonly string[]): Promise<StoredFigures[]> {
  const { data } = await figures()
    .where({ _id: command().in([...ids]) })
    .limit(ids.length)
    .get();
  return data as unknown as StoredFigures[];
}

/** Adds a batch, if nobody was faster: false when the version has moved on. */
export async function addToFigures(
  placeId: string,
  period: Period,
  version: number,
  numbers: Numbers,
  tallyIds: readonly string[],
): Promise<boolean> {
  const _ = command();
  const _id = figuresId(placeId, period);
  if (version === 0) return insert({ _id, placeId, period, numbers, version: 1, recent: [...tallyIds] });
  const data: Clause = { version: version + 1 };
  data.recent = _.push({ each: [...tallyIds], slice: -RECENT_MAX });
  for (const [name, amount] of Object.entries(numbers)) data[`numbers.${name}`] = _.inc(amount);
  const { stats } = await figures().where({ _id, version }).update({ data });
  return stats.updated === 1;
}

/** All counters of a place: what counting anew replaces. */
export async function everyFigures(placeId: string, after: string, limit: number): Promise<StoredFigures[]> {
  const _ = command();
  const { data } = await figures()
    .where({ _id: _.gt(after === '' ? figuresId(placeId, '') : after).and(_.lt(figuresId(placeId, '~'))) })
    .orderBy('_id', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredFigures[];
}

/** In place of what was counted, if nothing was added since: false when the version has moved on. */
export async function replaceFigures(
  { _id, placeId, period, version }: Omit<StoredFigures, 'numbers' | 'recent'>,
  numbers: Numbers,
): Promise<boolean> {
  if (version === 0) return insert({ _id, placeId, period, numbers, version: 1, recent: [] });
  const data: Clause = {
    numbers: command().set({ ...numbers }),
    // Tallies that a crash left half added are not in these numbers: they come again.
    recent: [],
    version: version + 1,
  };
  return (await figures().where({ _id, version }).update({ data })).stats.updated === 1;
}

async function insert(first: Omit<StoredFigures, 'numbers'> & { numbers: Numbers }): Promise<boolean> {
  try {
    await figures().add({ data: { ...first } });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
