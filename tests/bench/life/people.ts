import type { Actor } from '@shared/permission/actor';
import type { Membership } from '@shared/permission/roles';
import { QINGHE } from '../../../demo/county';

/** The county of the demo: everything here happens in it, so that one office's lists grow as long as they can. */
export const COUNTY = QINGHE;
const { place, roster } = COUNTY;

const hats = roster.staff.flatMap(({ openid, memberships }) =>
  memberships.map((hat) => ({ openid, membership: { ...hat, placeId: place.id } })),
);

export type Hat = (typeof hats)[number];

export function hatOf(what: string, matches: (membership: Membership) => boolean): Hat {
  const hat = hats.find(({ membership }) => matches(membership));
  if (!hat) throw new Error(`${place.name} has no ${what}`);
  return hat;
}

export const actorOf = ({ openid, membership }: Hat): Actor => ({ kind: 'member', openid, membership });

/** Answers for every level; offices of one level see less. */
export const OFFICE = hatOf('office', ({ role, tiers }) => role === 'congress_office' && tiers?.length === 2);
export const LEADER = hatOf('leader', ({ role }) => role === 'leader');
export const TIMER: Actor = { kind: 'timer' };

/** One in three speaks for the first time; somebody who did is back twice. */
export const ITEMS_A_RESIDENT = 3;
export const residentOf = (nth: number): string => `bench-resident-${Math.floor(nth / ITEMS_A_RESIDENT)}`;

const staffed = <Row extends { id: string }>(rows: readonly Row[], find: (id: string) => Hat | undefined) =>
  rows.flatMap((row) => {
    const hat = find(row.id);
    return hat ? [{ ...row, hat }] : [];
  });

const first = (matches: (membership: Membership) => boolean) =>
  hats.find(({ membership }) => matches(membership));

export const STATIONS = staffed(roster.stations, (id) => first(({ stationId }) => stationId === id));
export const DEPUTIES = staffed(
  roster.deputies.filter(({ away }) => !away),
  (id) => first(({ deputyId, role }) => deputyId === id && role === 'deputy'),
);
export const UNITS = staffed(roster.units, (id) =>
  first(({ unitId, role }) => unitId === id && role === 'handler'),
);
