import { PAGE_SIZE } from '@shared/contract/fields';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

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

export async function visitsIn(
  scope: string,
  before: { at: number; id: string } | null,
): Promise<StoredVisit[]> {
  const _ = command();
  const earlier = before && [{ at: _.lt(before.at) }, { at: before.at, _id: _.lt(before.id) }];
  const { data } = await collection('visits')
    .where(
      earlier
        ? (_.and([{ scopes: scope }, _.or(earlier as never)] as never) as unknown as Clause)
        : { scopes: scope },
    )
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as StoredVisit[];
}
