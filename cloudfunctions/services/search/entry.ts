import { phaseOf } from '@shared/item/states';
import { textKey } from '@shared/item/event';
import { owedAt } from '@shared/search/filter';
import { facetsOf, findersOf } from '@shared/search/findable';
import type { StoredContact } from '../../store/contacts';
import type { StoredItem } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import type { SearchEntry } from '../../store/search-entries';
import { openContactText } from '../contact/cipher';
import { ERASED } from '../item/audit-chain';
import { nameOf, personKey, searchKey, wordKeys } from './keys';

const isErased = ({ title }: StoredItem) => title === ERASED;
/** Whose words are nobody's to look for any more: taken back, or deleted. */
const isSilent = (item: StoredItem) => item.state === 'withdrawn' || isErased(item);

/** By what an item is found: numbers of words, filters and people, and no word of anybody. */
export function entryOf(
  item: StoredItem,
  { roster }: Pick<StoredPlace, 'roster'>,
  contact: StoredContact | null,
): SearchEntry {
  const { _id, placeId, no, createdAt, version } = item;
  const key = (kind: string, value: string) => searchKey(placeId, kind, value);
  const finders = findersOf(item);
  const [day = '', tail = ''] = no.toLowerCase().split('-');
  const silent = isSilent(item);
  const owed = owedAt({ ...item, phase: phaseOf(item.state) });
  return {
    _id,
    at: createdAt,
    version,
    finders,
    ...(owed === undefined ? {} : { owedAt: owed }),
    keys: [
      ...new Set([
        ...finders.map((scope) => key('finder', scope)),
        ...facetsOf(item, roster.areas).map(([name, value]) => key(name, value)),
        key('piece', day),
        key('piece', tail),
        ...(silent ? [] : wordsOf(item)),
        ...(contact === null ? [] : peopleOf(placeId, contact)),
      ]),
    ],
    forgotten: isErased(item) ? 2 : contact === null ? 1 : 0,
  };
}

const wordsOf = ({ placeId, title: head, texts, whereabouts }: StoredItem): string[] =>
  wordKeys(placeId, { title: head, text: texts[textKey(1, 'text')] ?? '' }, [whereabouts?.words ?? '']);

function peopleOf(placeId: string, { _id, name, phoneHash }: StoredContact): string[] {
  return [
    ...(phoneHash === undefined ? [] : [personKey(placeId, 'phone', phoneHash)]),
    ...(name === undefined
      ? []
      : openContactText(name, _id)
          .split('、')
          .map((one) => personKey(placeId, 'name', nameOf(one)))),
  ];
}
