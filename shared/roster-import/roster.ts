import type { Day } from '../common/shanghai';
import type { Role } from '../permission/roles';
import type { PlaceConfig } from '../place/place';
import type { Area, Deputy, EntryCode, Group, Unit } from '../place/roster';
import type { Grid } from '../place/grid';
import type { Station } from '../place/station';
import type { Tier } from '../item/kinds';
import type { CatalogueKey, CatalogueTarget } from '../routing/catalogue';

/** A seat of the roster: what it is called and where it stands; who sits there is not the roster's to say. */
export interface Seat {
  entryId: string;
  role: Role;
  name: string;
  title: string;
  deputyId?: string;
  stationId?: string;
  unitId?: string;
  tiers?: Tier[];
  /** Never the number itself. */
  phoneHash?: string;
  phoneTail?: string;
}

export type Route = CatalogueKey & CatalogueTarget;

export interface OwnDay {
  day: Day;
  working: boolean;
  name: string;
}

/** All that a workbook tells of a place. */
export interface RosterState {
  areas: Area[];
  stations: Station[];
  units: Unit[];
  /** Deputies and delegates. */
  deputies: Deputy[];
  groups: Group[];
  seats: Seat[];
  /** What the office has written; rulings stand beside it. */
  routes: Route[];
  days: OwnDay[];
}

export interface RosterFacts {
  config: PlaceConfig;
  codes: readonly EntryCode[];
  grids: readonly Grid[];
  current: RosterState;
  /** What is there and not in the sheet stays; otherwise it goes. */
  missing: 'keep' | 'remove';
  newId(
    kind: 'area' | 'station' | 'unit' | 'deputy' | 'delegate' | 'group' | 'seat',
    ...parts: string[]
  ): string;
  phoneHashOf(phone: string): string;
}

export interface RosterIssue {
  /** Title of the sheet; absent where it is about the file. */
  sheet?: string;
  row?: number;
  column?: string;
  problem: string;
}
