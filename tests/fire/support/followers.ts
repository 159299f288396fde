import type { StoredFollow } from '../../../cloudfunctions/store/follows';
import type { Engine } from '../../../localcloud/engine/engine';

/** Who follows which item, by its id. */
export function followersIn(engine: Engine): ReadonlyMap<string, readonly StoredFollow[]> {
  const rows = engine.reader.documents(engine.collection('follows'), {}) as unknown as StoredFollow[];
  const found = new Map<string, StoredFollow[]>();
  for (const row of rows) found.set(row.itemId, [...(found.get(row.itemId) ?? []), row]);
  return found;
}
