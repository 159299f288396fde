import type * as z from 'zod';
import { FOUND_PAGE, type foundPage } from '@shared/contract/search-parts';
import { standingOf } from '@shared/permission/standing';
import type { SearchFilter } from '@shared/search/filter';
import { passes } from '@shared/search/findable';
import { foundRows, type FoundRow } from '../../store/item-lists';
import { entriesUnder, markAfter, type EntryMark } from '../../store/search-entries';
import type { StoredPlace } from '../../store/places';
import { calendarOf } from '../calendar/place-calendar';
import { cursorOf, readCursor } from '../cursor';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';
import { cardOf } from '../views/card';
import { saidOf, saysAll } from './said';
import { questionOf, STRETCH, type Question } from './walk';

export type FoundPage = z.output<typeof foundPage>;

/** So many stretches a page: then it says how far back it has looked. */
const STRETCHES = 2;

interface Wanted {
  place: StoredPlace;
  filter: SearchFilter;
  /** Words as typed, and the pieces they are found by. */
  runs?: readonly string[];
  pieces?: readonly string[];
  person?: string;
  cursor?: string;
  by: FoundPage['by'];
}

/** A page of what exists for the hat that asks and of which everything asked for holds. */
export async function findPage(wanted: Wanted, call: Call): Promise<FoundPage> {
  const { place, filter, runs = [], pieces = [], person, cursor, by } = wanted;
  const hat = actingMembership(call.session);
  const first = readCursor(cursor);
  const question = await questionOf({ hat, filter, pieces, person, now: call.now, after: first });
  const { rows, next, lookedBackTo } = await walk(question, first, async (ids) => {
    const found = await foundRows(ids);
    return found.filter((row) => isRight(row, { filter, runs, place }, call));
  });
  const calendar = calendarOf(call.context, place);
  return {
    by,
    items: rows.map((row) => ({
      ...cardOf(row, { place, viewer: 'staff', now: call.now, calendar }),
      said: saidOf(row, runs),
    })),
    next: next === null ? undefined : cursorOf(next),
    total: first === null && next === null ? rows.length : undefined,
    lookedBackTo,
  };
}

/** What it is found by may be a minute old, and two words may have one key: the item itself decides. */
function isRight(
  row: FoundRow,
  { filter, runs, place }: { filter: SearchFilter; runs: readonly string[]; place: StoredPlace },
  { session, now }: Call,
): boolean {
  return (
    standingOf(session.actor, row) !== null &&
    passes(row, filter, place.roster.areas, now) &&
    saysAll(row, runs)
  );
}

interface Walked {
  rows: FoundRow[];
  /** Null: there is nothing behind. */
  next: EntryMark | null;
  lookedBackTo?: number;
}

/** Stretch by stretch, each one query of one index that looks at so many entries and no more. */
async function walk(
  { walk: way, groups, upTo: firstEnd }: Question,
  from: EntryMark | null,
  right: (ids: readonly string[]) => Promise<FoundRow[]>,
): Promise<Walked> {
  const rows: FoundRow[] = [];
  let after = from;
  for (let stretch = 1; ; stretch += 1) {
    const upTo = stretch === 1 ? firstEnd : await markAfter({ walk: way, after }, STRETCH);
    const wanted = FOUND_PAGE - rows.length;
    const marks = await entriesUnder({ walk: way, after }, upTo, groups, wanted + 1);
    const some = marks.slice(0, wanted);
    const found = await right(some.map(({ id }) => id));
    for (const { id } of some) rows.push(...found.filter(({ _id }) => _id === id));
    const last = some[some.length - 1];
    if (marks.length > wanted && last) {
      after = last;
      if (rows.length >= FOUND_PAGE || stretch >= STRETCHES) return { rows, next: last };
    } else if (upTo === null) return { rows, next: null };
    else {
      after = upTo;
      if (stretch >= STRETCHES)
        return { rows, next: upTo, ...(way.by === 'key' ? { lookedBackTo: upTo.at } : {}) };
    }
  }
}
