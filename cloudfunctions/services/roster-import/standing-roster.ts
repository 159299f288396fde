import type { OwnDay, RosterState, Route, Seat } from '@shared/roster-import/roster';
import type { CatalogueRow } from '@shared/routing/catalogue';
import { targetOf } from '@shared/routing/catalogue';
import type { StoredCalendar } from '../../store/calendars';
import { findPlace, type StoredPlace } from '../../store/places';
import { findCatalogue } from '../../store/routing-catalogue';
import { entriesOfPlace, type StoredStaffEntry } from '../../store/staff-entries';

export interface StandingRoster {
  place: StoredPlace;
  state: RosterState;
  entries: StoredStaffEntry[];
}

/** All that a workbook tells of a place, as it stands in the database now. */
export async function standingRoster(placeId: string): Promise<StandingRoster | null> {
  const [place, catalogue, entries] = await Promise.all([
    findPlace(placeId),
    findCatalogue(placeId),
    entriesOfPlace(placeId),
  ]);
  if (!place) return null;
  const { areas, stations, units, deputies, groups } = place.roster;
  const state: RosterState = {
    areas,
    stations,
    units,
    deputies,
    groups: groups ?? [],
    seats: entries.map(seatOfEntry),
    routes: routesOf(catalogue.rows),
    days: daysOf(place.calendar),
  };
  return { place, state, entries };
}

export const routesOf = (rows: readonly CatalogueRow[]): Route[] =>
  rows
    .filter(({ by }) => by === 'office')
    .map((row) => ({
      categoryId: row.categoryId,
      ...(row.areaId === undefined ? {} : { areaId: row.areaId }),
      ...(row.tier === undefined ? {} : { tier: row.tier }),
      ...targetOf(row),
    }));

export const daysOf = (calendar: StoredCalendar | undefined): OwnDay[] =>
  Object.entries(calendar?.days ?? {})
    .map(([day, { working, name }]) => ({ day, working, name }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));

export function seatOfEntry({ entryId, membership, phoneHash, phoneTail }: StoredStaffEntry): Seat {
  const { role, name, title, deputyId, stationId, unitId, tiers } = membership;
  return {
    entryId,
    role,
    name,
    title,
    ...(deputyId === undefined ? {} : { deputyId }),
    ...(stationId === undefined ? {} : { stationId }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(tiers === undefined ? {} : { tiers }),
    ...(phoneHash === undefined ? {} : { phoneHash, phoneTail }),
  };
}
