import { collection, isDuplicate, type Clause } from '../platform/database';
import { latestPage } from './latest-page';

/** Somebody looked for a person: who, when, why. For whom is not written down. */
export interface StoredPersonSearch {
  _id: string;
  placeId: string;
  openid: string;
  membershipId: string;
  name: string;
  title: string;
  by: 'phone' | 'name';
  reason: string;
  found: number;
  at: number;
}

const searches = () => collection('person_searches');

/** The same request again is the same look. */
export async function addPersonSearch(search: StoredPersonSearch): Promise<void> {
  try {
    await searches().add({ data: search as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export const personSearchesIn = (
  placeId: string,
  before: { at: number; id: string } | null,
): Promise<StoredPersonSearch[]> => latestPage('person_searches', { placeId }, before);
