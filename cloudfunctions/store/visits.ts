import { officeScope } from '@shared/permission/roles';
import { collection, command } from '../platform/database';
import { latestPage } from './latest-page';
import type { SummedRow } from './summed-rows';

/** A visit at home, or where else a deputy went. `scopes`: whose list it stands in, and those behind the numbers of its year. */
export interface StoredVisit extends SummedRow {
  _id: string;
  placeId: string;
  scopes: string[];
  deputyName: string;
  day: string;
  where: string;
  households: number;
  text: string;
  /** One of the place's types. */
  type?: string;
  at: number;
  /** Since when the sums lack it; absent: they have it. */
  owesAt?: number;
}

/** The list behind the number of one type in one year. */
export const visitsCountedKey = (placeId: string, type: string, year: string): string =>
  `${officeScope(placeId)}#${type}:${year}`;

export const visitsIn = (scope: string, before: { at: number; id: string } | null): Promise<StoredVisit[]> =>
  latestPage('visits', { scopes: scope }, before);

/** The sums have it. */
export async function visitIsCounted(_id: string): Promise<void> {
  await collection('visits')
    .where({ _id })
    .update({ data: { owesAt: command().remove() } });
}

/** Visits that the sums lack since that moment, the longest first. */
export async function visitsOwing(until: number, limit: number): Promise<StoredVisit[]> {
  const _ = command();
  const { data } = await collection('visits')
    .where({ owesAt: _.gt(0).and(_.lte(until)) })
    .orderBy('owesAt', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredVisit[];
}
