import { PAGE_SIZE } from '@shared/contract/fields';
import { collection, command, type Clause } from '../platform/database';
import type { CollectionName } from './collections';

/** Documents of one list by their `at`, the latest first, from after a place in it: one more than a page. */
export async function latestPage<Row>(
  name: CollectionName,
  mine: Clause,
  before: { at: number; id: string } | null,
): Promise<Row[]> {
  const _ = command();
  const earlier = before && [{ at: _.lt(before.at) }, { at: before.at, _id: _.lt(before.id) }];
  const { data } = await collection(name)
    .where(earlier ? (_.and([mine, _.or(earlier as never)] as never) as unknown as Clause) : mine)
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as Row[];
}
