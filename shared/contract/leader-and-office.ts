import { OFFICE_ROLES, type Role } from '../permission/roles';

/** Whoever reads a place's reports. */
export const LEADER_AND_OFFICE: readonly Role[] = [...OFFICE_ROLES, 'leader'];
