import { visitIsCounted, visitsOwing, type StoredVisit } from '../../store/visits';
import { findSums } from '../../store/sums';
import type { ServiceContext } from '../context';
import { keepSummed } from '../sums/keep';
import type { Summed } from '../sums/summed';

const sumsPrefix = (placeId: string): string => `visits/${placeId}/`;
const sumsId = (placeId: string, year: string): string => `${sumsPrefix(placeId)}${year}`;
const ofType = (type: string): string => `type-${type}`;

/** Each visit moves the numbers of its year. */
export const VISITS: Summed<StoredVisit> = {
  name: 'visits',
  // Of one request the day is always the same: sent again it is not written again.
  order: 'day',
  fields: ['placeId', 'day', 'type'],
  prefix: sumsPrefix,
  sumsOf: ({ placeId, day, type }) => ({
    [sumsId(placeId, day.slice(0, 4))]: { visits: 1, ...(type === undefined ? {} : { [ofType(type)]: 1 }) },
  }),
};

/** Written once however often it is sent; the sums have it before the answer, or by the timer. */
export async function keepVisit(visit: StoredVisit): Promise<void> {
  await keepSummed(VISITS, visit.placeId, visit, { owesAt: visit.at });
  await visitIsCounted(visit._id);
}

const LEFT_FOR_MS = 60_000;
const PER_RUN = 20;

/** What a call that ended too early did not come to. */
export async function sweepVisits(context: ServiceContext): Promise<number> {
  const left = await visitsOwing(context.runtime.now() - LEFT_FOR_MS, PER_RUN);
  for (const visit of left) await keepVisit(visit);
  return left.length;
}

export async function visitCounts(placeId: string, year: string) {
  const numbers = (await findSums(sumsId(placeId, year)))?.numbers ?? {};
  return { visits: numbers.visits ?? 0, ofType: (type: string) => numbers[ofType(type)] ?? 0 };
}
