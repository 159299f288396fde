import type { LearnRouteEffect } from '@shared/item/effects';
import { newestOf, targetOf, withRuling } from '@shared/routing/catalogue';
import type { StoredItem } from '../../store/items';
import { changeCatalogue } from './change-catalogue';

/** A return was upheld: the unit that the ruling named is the owner of category and area, until somebody decides otherwise. */
export async function enterRuling(
  item: StoredItem,
  { categoryId, areaId, unitId, seq }: LearnRouteEffect,
  eventId: string,
): Promise<void> {
  if (categoryId === '') return;
  const ruling = item.events.find((event) => event.seq === seq);
  const key = areaId === undefined ? { categoryId } : { categoryId, areaId };
  const target = { unitId, coHandlerIds: [] };
  const since = {
    at: ruling?.at ?? item.updatedAt,
    byName: ruling?.by.name ?? '',
    why: '',
    no: item.no,
  };
  const failed = await changeCatalogue(item.placeId, eventId, ({ rows }) => {
    const before = newestOf(key, rows);
    return {
      rows: withRuling(rows, key, target, since),
      changes: [{ ...key, by: 'ruling', since, before: before ? targetOf(before) : null, after: target }],
    };
  });
  if (failed) throw new Error(`a ruling could not be entered: ${failed.code}`);
}
