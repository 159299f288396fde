import { DEPUTY_ROLES, isOneOf, type Role } from '@shared/permission/roles';

/** Three faces of the app: who speaks, who answers as a deputy, who works on items. Everyone is a resident as well. */
export type Side = 'resident' | 'deputy' | 'staff';

/** @param role of the hat that acts now; null is a resident */
export function sideOf(role: Role | null): Side {
  if (role === null) return 'resident';
  return isOneOf(DEPUTY_ROLES, role) ? 'deputy' : 'staff';
}
