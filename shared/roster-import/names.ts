import { TIERS, type Tier } from '../item/kinds';
import { labelled } from '../place/read-station';
import { callOf, numbered, type Named } from '../table-rows/named';
import { TIER_WORD } from '../wording/kinds';
import type { PlaceConfig } from '../place/place';
import type { RosterState } from './roster';

/** Everybody and everything that a cell may name. */
export interface RosterNames {
  areas: readonly Named[];
  stations: readonly Named[];
  units: readonly Named[];
  deputies: readonly Named[];
  categories: readonly Named[];
  policies: readonly Named[];
  tiers: readonly { id: Tier; name: string }[];
}

export function namesFor(
  { tiers, categories, policies }: PlaceConfig,
  lists: Pick<RosterState, 'areas' | 'stations' | 'units' | 'deputies'>,
): RosterNames {
  return {
    areas: lists.areas,
    stations: lists.stations,
    units: lists.units,
    deputies: lists.deputies,
    categories: labelled(categories),
    policies: labelled(policies),
    tiers: TIERS.map((id) => ({ id, name: tiers.find((tier) => tier.id === id)?.label ?? TIER_WORD[id] })),
  };
}

/** What an id is called, so that it is read as the same; a name that is not there any more is written as it is stored. */
export function called(id: string | undefined, known: readonly Named[]): string {
  const one = id === undefined ? undefined : numbered(id, known);
  return one ? callOf(one, known) : (id ?? '');
}

export const calledAll = (ids: readonly string[], known: readonly Named[]): string =>
  ids.map((id) => called(id, known)).join('、');
