import { collection, command } from '../platform/database';
import type { CollectionName } from './collections';

/** Imports past their time go with all that belongs to them; what was brought in stays. Gives back how many. */
export async function sweepExpired(
  imports: CollectionName,
  belonging: CollectionName,
  now: number,
  limit: number,
): Promise<number> {
  const { data } = await collection(imports)
    .where({ expiresAt: command().lte(now) })
    .orderBy('expiresAt', 'asc')
    .limit(limit)
    .field({ _id: true })
    .get();
  for (const { _id } of data) {
    await collection(belonging)
      .where({ importId: String(_id) })
      .remove();
    await collection(imports)
      .where({ _id: String(_id) })
      .remove();
  }
  return data.length;
}
