import { collection, isDuplicate, type Clause } from '../platform/database';
import { latestPage } from './latest-page';

/** A visit at home, by one deputy. `scopes`: whose list it stands in. */
export interface StoredVisit {
  _id: string;
  scopes: string[];
  deputyName: string;
  day: string;
  where: string;
  households: number;
  text: string;
  at: number;
}

export async function addVisit(visit: StoredVisit): Promise<void> {
  try {
    await collection('visits').add({ data: visit as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export const visitsIn = (scope: string, before: { at: number; id: string } | null): Promise<StoredVisit[]> =>
  latestPage('visits', { scopes: scope }, before);
