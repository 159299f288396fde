import { rosterBook } from '../cloudfunctions/services/roster-import/file/write-book';
import type { PlaceFile } from '../shared/place/roster';
import { stationSchema } from '../shared/place/station';
import type { RosterState, Seat } from '../shared/roster-import/roster';

/** What a file of `places/` says of its people and lists, as a workbook of rosters. */
export function rosterOfFile({ place, roster }: PlaceFile): RosterState {
  const { areas, units, deputies, groups, staff, seats } = roster;
  const hats = [...staff.flatMap(({ memberships }) => memberships), ...seats];
  return {
    areas,
    stations: roster.stations.map((station) => stationSchema.parse(station)),
    units,
    deputies,
    groups,
    seats: hats.map(({ id, ...hat }): Seat => ({ entryId: id, ...hat })),
    // Who is proposed for a category stands in its configuration: in the workbook it is a line of the catalogue.
    routes: place.categories.flatMap(({ id, leadUnits: [unitId] }) =>
      unitId === undefined ? [] : [{ categoryId: id, unitId, coHandlerIds: [] }],
    ),
    days: [],
  };
}

/** The spreadsheets from which the county of this file can begin. */
export function rosterBookOf(file: PlaceFile): Promise<Buffer> {
  const state = rosterOfFile(file);
  return rosterBook(state, { config: file.place, roster: state });
}

/** The same place before anybody and anything is in it: what an office decides on before its rosters come. */
export const emptyPlace = ({ place }: PlaceFile): PlaceFile => ({
  place: { ...place, categories: place.categories.map((category) => ({ ...category, leadUnits: [] })) },
  roster: {
    areas: [],
    stations: [],
    deputies: [],
    groups: [],
    grids: [],
    units: [],
    codes: [],
    staff: [],
    seats: [],
  },
});
