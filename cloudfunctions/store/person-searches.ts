import { PAGE_SIZE } from '@shared/contract/fields';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

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

export async function personSearchesIn(
  placeId: string,
  before: { at: number; id: string } | null,
): Promise<StoredPersonSearch[]> {
  const _ = command();
  const earlier = before && [{ at: _.lt(before.at) }, { at: before.at, _id: _.lt(before.id) }];
  const { data } = await searches()
    .where(
      earlier ? (_.and([{ placeId }, _.or(earlier as never)] as never) as unknown as Clause) : { placeId },
    )
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as StoredPersonSearch[];
}
