import { NOTHING_YET } from '@shared/item/nothing-yet';
import { contactsOf } from '../../store/contacts';
import { itemsNumbered } from '../../store/items';
import { findPlace, placeIds } from '../../store/places';
import { putEntry } from '../../store/search-entries';
import { keepSearchProgress, searchProgressOf } from '../../store/search-progress';
import type { ServiceContext } from '../context';
import { entryOf } from './entry';

/** What items are found by. One more, and all are written anew. */
export const SEARCH_FORMAT = 2;
const AT_ONCE = 50;
/** `jobs` has a minute for all its parts; the next run goes on. Real time, not the items'. */
const TIME_LIMIT_MS = 8_000;
/** Instances that have seen every place done. */
const finished = new WeakSet<ServiceContext>();

/** Items that were there before search was: it may be killed anywhere, and goes on where it was. */
export async function makeFindable(context: ServiceContext): Promise<{ written: number }> {
  const until = performance.now() + TIME_LIMIT_MS;
  let written = 0;
  if (finished.has(context)) return { written };
  for (const placeId of await placeIds()) {
    const { left, count } = await makePlaceFindable(placeId, until);
    written += count;
    if (left) return { written };
  }
  finished.add(context);
  return { written };
}

async function makePlaceFindable(placeId: string, until: number): Promise<{ left: boolean; count: number }> {
  const known = await searchProgressOf(placeId);
  const current = known?.format === SEARCH_FORMAT;
  let count = 0;
  if (current && known.done) return { left: false, count };
  const place = await findPlace(placeId);
  if (!place) return { left: false, count };
  for (let after = current ? known.after : ''; ;) {
    if (performance.now() > until) return { left: true, count };
    const items = await itemsNumbered(place.config.prefix, after, AT_ONCE);
    // Written by an older release, one lacks what has come since.
    const mine = items
      .filter((item) => item.placeId === placeId)
      .map((item) => ({ ...NOTHING_YET, ...item }));
    const contacts = await contactsOf(mine.map(({ _id }) => _id));
    for (const item of mine) await putEntry(entryOf(item, place, contacts.get(item._id) ?? null));
    count += mine.length;
    after = items[items.length - 1]?.no ?? after;
    const done = items.length < AT_ONCE;
    await keepSearchProgress({ _id: placeId, format: SEARCH_FORMAT, after, done });
    if (done) return { left: false, count };
  }
}
