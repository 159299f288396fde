import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parsePlaceFile } from '@shared/place/load';
import type { PlaceFile } from '@shared/place/roster';
import { stationSchema } from '@shared/place/station';
import { LINES_OF } from '@shared/roster-import/cells-of';
import { namesFor } from '@shared/roster-import/names';
import type { SheetInput } from '@shared/roster-import/read-sheet';
import type { RosterFacts, RosterState } from '@shared/roster-import/roster';
import { SHEET_COLUMNS, SHEETS, type SheetKey } from '@shared/roster-import/sheets';

export function placeFile(name: string): PlaceFile {
  const loaded = parsePlaceFile(readFileSync(`places/${name}.json`, 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.file;
}

/** A place of `places/` as an import meets it. */
export function factsOf(name: string, more: Partial<RosterFacts> = {}): RosterFacts {
  const { place, roster } = placeFile(name);
  const current: RosterState = {
    areas: roster.areas,
    stations: roster.stations.map((station) => stationSchema.parse(station)),
    units: roster.units,
    deputies: roster.deputies,
    groups: roster.groups,
    seats: roster.staff.flatMap(({ memberships }) =>
      memberships.map(({ id, ...seat }) => ({ entryId: id, ...seat })),
    ),
    routes: [],
    days: [],
  };
  return {
    config: place,
    codes: roster.codes,
    grids: roster.grids,
    current,
    missing: 'keep',
    newId: (kind, ...parts) =>
      `${kind[0] ?? ''}${createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 12)}`,
    phoneHashOf: (phone) => `hash-of-${phone}`,
    ...more,
  };
}

/** A sheet of these lines under its head. */
export const sheetOf = (
  key: SheetKey,
  rows: readonly Readonly<Partial<Record<string, string>>>[],
): SheetInput => {
  const columns = SHEET_COLUMNS[key].map(({ name }) => name);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return { key, lines: [columns, ...cells].map((line, nth) => ({ row: nth + 1, cells: line })) };
};

/** Lines of a sheet as an export writes them. */
export const exported = ({ current, config }: RosterFacts, key: SheetKey) =>
  LINES_OF[key](current, namesFor(config, current)).map(({ cells }) => cells);

export const wholeBook = (facts: RosterFacts): SheetInput[] =>
  SHEETS.map((key) => sheetOf(key, exported(facts, key)));
