import { entryOf } from '../../../cloudfunctions/services/search/entry';
import { personKey, searchKey } from '../../../cloudfunctions/services/search/keys';
import { SEARCH_FORMAT } from '../../../cloudfunctions/services/search/make-findable';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { SearchEntry } from '../../../cloudfunctions/store/search-entries';
import type { SearchProgress } from '../../../cloudfunctions/store/search-progress';
import { COUNTY } from './people';

const placeId = COUNTY.place.id;

/** Every item is findable already: the timer has nothing to make up for. */
export const PROGRESS: SearchProgress = { _id: placeId, format: SEARCH_FORMAT, after: '~', done: true };

const tailOf = ({ no }: StoredItem) => searchKey(placeId, 'piece', no.slice(-5).toLowerCase());

/** By what a copy of an item is found: as the original, but for its own number and person. */
export function findableAs(
  original: StoredItem,
): (item: StoredItem, phoneHash: string | null) => SearchEntry {
  const entry = entryOf(original, { roster: { ...COUNTY.roster } }, null);
  const shared = entry.keys.filter((key) => key !== tailOf(original));
  return (item, phoneHash) => ({
    ...entry,
    _id: item._id,
    keys: [...shared, tailOf(item), ...(phoneHash === null ? [] : [personKey(placeId, 'phone', phoneHash)])],
    forgotten: phoneHash === null ? 1 : 0,
  });
}
