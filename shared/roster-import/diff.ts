import { namesFor } from './names';
import type { PlaceConfig } from '../place/place';
import { LINES_OF, type Line } from './cells-of';
import type { RosterState } from './roster';
import { SHEET_COLUMNS, SHEETS, type SheetKey } from './sheets';

export interface RosterChange {
  sheet: SheetKey;
  id: string;
  name: string;
  kind: 'added' | 'changed' | 'gone';
  /** Of what was added or is gone only `to` or `from`; empty cells are left out. */
  fields: { column: string; from: string; to: string }[];
}

/** What an import would do, line by line: what comes, what becomes another, what goes. */
export function rosterChanges(before: RosterState, after: RosterState, config: PlaceConfig): RosterChange[] {
  // One set of names for both: who only names somebody that is called otherwise now has not changed.
  const names = namesFor(config, {
    areas: withGone(before.areas, after.areas),
    stations: withGone(before.stations, after.stations),
    units: withGone(before.units, after.units),
    deputies: withGone(before.deputies, after.deputies),
  });
  return SHEETS.flatMap((sheet): RosterChange[] => {
    const was = new Map(LINES_OF[sheet](before, names).map((line) => [line.id, line]));
    const is = LINES_OF[sheet](after, names);
    const now = new Set(is.map(({ id }) => id));
    const come = is.flatMap((line): RosterChange[] => {
      const known = was.get(line.id);
      const fields = fieldsBetween(sheet, known, line);
      if (known && fields.length === 0) return [];
      return [{ sheet, id: line.id, name: line.name, kind: known ? 'changed' : 'added', fields }];
    });
    const gone = [...was.values()]
      .filter(({ id }) => !now.has(id))
      .map((line): RosterChange => ({
        sheet,
        id: line.id,
        name: line.name,
        kind: 'gone',
        fields: fieldsBetween(sheet, line, undefined),
      }));
    return [...come, ...gone];
  });
}

function fieldsBetween(
  sheet: SheetKey,
  from: Line | undefined,
  to: Line | undefined,
): RosterChange['fields'] {
  return SHEET_COLUMNS[sheet].flatMap(({ name: column }) => {
    const [was, is] = [from?.cells[column] ?? '', to?.cells[column] ?? ''];
    return was === is ? [] : [{ column, from: was, to: is }];
  });
}

function withGone<One extends { id: string }>(before: readonly One[], after: readonly One[]): One[] {
  const now = new Set(after.map(({ id }) => id));
  return [...after, ...before.filter(({ id }) => !now.has(id))];
}
