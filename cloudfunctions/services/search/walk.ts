import { gramNumber } from '@shared/routing/topics/reading';
import { dueSpan, type SearchFilter } from '@shared/search/filter';
import { facetsAsked, searchScopes } from '@shared/search/findable';
import type { Membership } from '@shared/permission/roles';
import { countUnder, type Walk } from '../../store/search-entries';
import { rarity } from '../common-issues/likeness';
import { searchKey } from './keys';

/** Entries that are looked at in one stretch, whatever the place has collected: a page costs the same at any size. */
export const STRETCH = 500;
/** Of the pieces of a sentence those that tell most: the words themselves are compared in the end. */
const PIECES_ASKED = 8;
/** Of them, those that may lead: more are not worth the counting. */
const MAY_LEAD = 3;

/** Keys of which one must hold. */
type Group = readonly string[];

export interface Question {
  walk: Walk;
  /** What must hold beside what leads. */
  groups: readonly Group[];
  /** Fewer than a stretch stand there: it is walked to its end. */
  short: boolean;
}

interface Asked {
  hat: Membership;
  filter: SearchFilter;
  pieces: readonly string[];
  /** A phone or a name leads: few have the same. */
  person?: string;
  now: number;
}

/** Which key leads, and which are checked: the one under which fewest stand, counted so far and no further. */
export async function questionOf({ hat, filter, pieces, person, now }: Asked): Promise<Question> {
  const { placeId } = hat;
  const finders = searchScopes(hat);
  const found = finders.map((scope) => searchKey(placeId, 'finder', scope));
  const facets = facetsAsked(filter).map(([name, value]): Group => [searchKey(placeId, name, value)]);
  const words = byRarity(pieces)
    .slice(0, PIECES_ASKED)
    .map((piece): Group => [searchKey(placeId, 'piece', piece)]);
  const span = dueSpan(filter, now);
  const all: readonly Group[] = [...(person === undefined ? [] : [[person]]), found, ...words, ...facets];
  if (span !== undefined) return { walk: { by: 'owed', finders, ...span }, groups: all, short: false };
  const rivals = person === undefined ? [found, ...words.slice(0, MAY_LEAD), ...facets] : [[person]];
  const { group, count } = await fewest(rivals);
  return {
    walk: { by: 'key', keys: group },
    groups: all.filter((one) => one !== group),
    short: count <= STRETCH,
  };
}

async function fewest(rivals: readonly Group[]): Promise<{ group: Group; count: number }> {
  const counted = await Promise.all(
    rivals.map(async (group) => ({ group, count: await countUnder(group, STRETCH + 1) })),
  );
  // Of several that are too many to count, the first but the finders': words tell more than a state does.
  const [first, ...others] = counted;
  if (!first) throw new Error('nothing is asked for');
  const [most, ...rest] = others.length > 0 ? [...others, first] : [first];
  return rest.reduce((best, one) => (one.count < best.count ? one : best), most ?? first);
}

/** Words of other scripts are names of things, and rare. */
const RARE = 100;

function byRarity(pieces: readonly string[]): string[] {
  const known = rarity();
  const telling = (piece: string) =>
    piece.length === 2 ? known(gramNumber(piece.charCodeAt(0), piece.charCodeAt(1))) : RARE;
  return pieces
    .map((piece) => ({ piece, weight: telling(piece) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ piece }) => piece);
}
