import { phaseOf } from '@shared/item/states';
import { textKey } from '@shared/item/event';
import { owedAt } from '@shared/search/filter';
import { facetsOf, findersOf, type Facet } from '@shared/search/findable';
import type { StoredContact } from '../../store/contacts';
import type { StoredItem } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import type { SearchEntry } from '../../store/search-entries';
import { openContactText } from '../contact/cipher';
import { ERASED } from '../item/audit-chain';
import { nameOf, owingKey, personKey, searchKey, wordKeys } from './keys';

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
  const facets = facetsOf(item, roster.areas);
  return {
    _id,
    at: createdAt,
    version,
    ...(owed === undefined
      ? {}
      : { owedAt: owed, owing: finders.flatMap((scope) => owingKeys(placeId, scope, facets)) }),
    keys: [
      ...new Set([
        ...finders.map((scope) => key('finder', scope)),
        ...facets.map(([name, value]) => key(name, value)),
        key('piece', day),
        key('piece', tail),
        ...(silent ? [] : wordsOf(item)),
        ...(contact === null ? [] : peopleOf(placeId, contact)),
      ]),
    ],
    forgotten: isErased(item) ? 2 : contact === null ? 1 : 0,
  };
}

const owingKeys = (placeId: string, scope: string, facets: readonly Facet[]): string[] => [
  owingKey(placeId, scope),
  ...facets.map((facet) => owingKey(placeId, scope, facet)),
];

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
