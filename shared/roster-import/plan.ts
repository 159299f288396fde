import { checkStanding } from '../place/load';
import type { EntryCode } from '../place/roster';
import { placePathInWords } from '../wording/place-paths';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';
import { rosterChanges, type RosterChange } from './diff';
import { newLists, type Rows } from './new-lists';
import { issuesOf, openSheet, type OpenedSheet, type SheetInput } from './read-sheet';
import type { RosterFacts, RosterIssue, RosterState } from './roster';
import { ROSTER_BYTES_MAX, SHEET_TITLE, SHEETS, type SheetKey } from './sheets';

export interface RosterPlan {
  /** All lists as they would be. */
  after: RosterState;
  changes: RosterChange[];
  issues: RosterIssue[];
  /** What is good to know: columns that were not read, sheets without rows. */
  notes: string[];
  sheets: { sheet: SheetKey; rows: number }[];
}

/** What the sheets of a workbook would make of the rosters, and everything that is wrong with them, at once. */
export function planRoster(inputs: readonly SheetInput[], facts: RosterFacts): RosterPlan {
  const opened = inputs.map(openSheet);
  const filled = opened.filter(({ empty }) => !empty);
  const bySheet = new Map(filled.map((sheet) => [sheet.key, sheet]));
  const { after, rows } = newLists(new Map(filled.map(({ key, readers }) => [key, readers])), facts);
  const issues = filled.flatMap(issuesOf);
  return {
    after,
    changes: rosterChanges(facts.current, after, facts.config),
    issues: inOrder([...issues, ...(issues.length > 0 ? [] : standingIssues(after, facts, rows))]),
    notes: opened.flatMap(notesOf),
    sheets: SHEETS.flatMap((sheet) => {
      const found = bySheet.get(sheet);
      return found ? [{ sheet, rows: found.readers.length }] : [];
    }),
  };
}

const notesOf = ({ key, notes, empty }: OpenedSheet): string[] =>
  [...notes, ...(empty ? [WORDS.sheetEmpty] : [])].map((note) => `“${SHEET_TITLE[key]}”：${note}`);

/** What no row can see: that what one list names, another holds. Told once the rows themselves are right. */
function standingIssues(after: RosterState, facts: RosterFacts, rows: Rows): RosterIssue[] {
  const { areas, stations, units, deputies, groups } = after;
  const lists = { areas, stations, units, deputies, groups };
  const place = {
    place: facts.config,
    roster: { ...lists, grids: facts.grids, codes: codesFor(facts.codes, after) },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(place)).length;
  if (bytes > ROSTER_BYTES_MAX)
    return [{ problem: WORDS.tooLarge(Math.ceil(bytes / 1000), ROSTER_BYTES_MAX / 1000) }];
  const checked = checkStanding(place);
  if (!Array.isArray(checked)) return [];
  return checked.map(({ path, problem }): RosterIssue => {
    const [, list, index] = path;
    const entry = (lists as Record<string, { id: string }[] | undefined>)[String(list)]?.[Number(index)];
    const where = entry === undefined ? undefined : rows.get(entry.id);
    const words = `${placePathInWords(path, place)}：${problem}`;
    return where === undefined
      ? { problem: words }
      : { sheet: SHEET_TITLE[where.sheet], row: where.line, problem: words };
  });
}

const inOrder = (issues: RosterIssue[]): RosterIssue[] => {
  const place = ({ sheet }: RosterIssue) => SHEETS.findIndex((key) => SHEET_TITLE[key] === sheet);
  return [...issues].sort((one, other) => place(one) - place(other) || (one.row ?? 0) - (other.row ?? 0));
};

/** Codes of those who are still there. */
export function codesFor(
  codes: readonly EntryCode[],
  { stations, deputies }: Pick<RosterState, 'stations' | 'deputies'>,
): EntryCode[] {
  const deputy = new Set(deputies.map(({ id }) => id));
  const station = new Set(stations.map(({ id }) => id));
  return codes.filter(({ kind, target }) => (kind === 'deputy_code' ? deputy : station).has(target));
}
