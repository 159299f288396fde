import { OFFICE_ROLES, UNIT_ROLES } from '../permission/roles';

/** Who keeps the list, who reads it, and the units that answer for its duties. */
export const LIST_EDITORS = [...OFFICE_ROLES, 'administrator'] as const;
export const LIST_READERS = [...LIST_EDITORS, 'leader', ...UNIT_ROLES] as const;
