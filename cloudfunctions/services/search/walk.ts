import { gramNumber } from '@shared/routing/topics/reading';
import { dueSpan, type SearchFilter } from '@shared/search/filter';
import { facetsAsked, searchScopes, type Facet } from '@shared/search/findable';
import type { Membership } from '@shared/permission/roles';
import { countAlong, markAfter, type EntryMark, type Walk } from '../../store/search-entries';
import { rarity } from '../common-issues/likeness';
import { owingKey, searchKey } from './keys';

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
  /** Where the first stretch ends; null: fewer than a stretch stand there, and it is walked to its end. */
  upTo: EntryMark | null;
}

interface Asked {
  hat: Membership;
  filter: SearchFilter;
  pieces: readonly string[];
  /** A phone or a name leads: few have the same. */
  person?: string;
  now: number;
  /** Where the page before ended. */
  after: EntryMark | null;
}

/** Which key leads, and which are checked. */
export async function questionOf(asked: Asked): Promise<Question> {
  const { hat, filter, pieces, person, now } = asked;
  const { placeId } = hat;
  const finders = searchScopes(hat);
  const found = finders.map((scope) => searchKey(placeId, 'finder', scope));
  const asksFor = facetsAsked(filter);
  const facets = asksFor.map(([name, value]): Group => [searchKey(placeId, name, value)]);
  const words = byRarity(pieces)
    .slice(0, PIECES_ASKED)
    .map((piece): Group => [searchKey(placeId, 'piece', piece)]);
  const span = dueSpan(filter, now);
  const groups: readonly Group[] = [...(person === undefined ? [] : [[person]]), found, ...words, ...facets];
  const owing = (facet: Facet | []) => finders.map((scope) => owingKey(placeId, scope, facet));
  const byKey = (keys: Group): Walk => ({ by: 'key', keys });
  const ways =
    span !== undefined
      ? (asksFor.length === 0 ? [owing([])] : asksFor.map(owing)).map((keys): Walk => ({
          by: 'owed',
          keys,
          ...span,
        }))
      : (person !== undefined ? [[person]] : [...words.slice(0, MAY_LEAD), ...facets, found]).map(byKey);
  const { walk, upTo } = await rarest(ways, asked.after);
  return { walk, upTo, groups: groups.filter((group) => walk.by === 'owed' || group !== walk.keys) };
}

interface Way {
  walk: Walk;
  /** Where its first stretch ends. */
  upTo: EntryMark | null;
}

/**
 * The way on which fewest stand. Of those that end within a stretch the shortest, counted; of those that go on the one of
 * which a stretch reaches farthest, for it passes most of what is not asked for.
 */
async function rarest(walks: readonly Walk[], after: EntryMark | null): Promise<Way> {
  const ways = await Promise.all(
    walks.map(async (walk): Promise<Way> => ({ walk, upTo: await markAfter({ walk, after }, STRETCH) })),
  );
  const short = ways.filter(({ upTo }) => upTo === null);
  const counts =
    short.length < 2 ? [0] : await Promise.all(short.map(({ walk }) => countAlong(walk, STRETCH)));
  const [first, ...others] = short.length > 0 ? short : ways;
  if (!first) throw new Error('nothing is asked for');
  if (short.length > 0) return short[counts.indexOf(Math.min(...counts))] ?? first;
  const farther = (one: Way, other: Way) =>
    one.walk.by === 'owed' ? markOf(one) > markOf(other) : markOf(one) < markOf(other);
  return others.reduce((best, one) => (farther(one, best) ? one : best), first);
}

const markOf = ({ upTo }: Way): number => upTo?.at ?? 0;

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
