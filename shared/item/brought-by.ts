import { OFFICE_ROLES, STATION_ROLES, type Role } from '../permission/roles';
import type { ItemKind } from './kinds';

export const ANYONE = 'anyone';

/** Who may bring in which kind (DOMAIN.md §2: only a deputy creates `suggestion`; LJ-01: a delegate does not). */
export const BROUGHT_BY: Record<ItemKind, typeof ANYONE | readonly Role[]> = {
  voice: ANYONE,
  snap: ANYONE,
  reception_case: [...STATION_ROLES, ...OFFICE_ROLES, 'deputy', 'council_delegate'],
  suggestion: ['deputy'],
  recess_suggestion: ['deputy'],
  dispute: ['court'],
  petition: OFFICE_ROLES,
  oversight_opinion: ['deputy', 'council_delegate', ...OFFICE_ROLES],
  micro_matter: ['deputy', 'council_delegate', ...STATION_ROLES, ...OFFICE_ROLES],
};

/** Whether a person under this hat may bring it in; a resident wears none. */
export function mayBring(kind: ItemKind, role: Role | undefined): boolean {
  const by = BROUGHT_BY[kind];
  return by === ANYONE || (role !== undefined && by.includes(role));
}
