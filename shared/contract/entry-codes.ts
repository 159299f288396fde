import * as z from 'zod';
import { CODE_KINDS, REVOKE_REASONS } from '../entry-code/code-kinds';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { identifier, moment } from './fields';

/** Who sees codes: an office all of its place, a station its own and its deputies', a deputy the one that is theirs. */
export const CODE_READERS = [...STATION_ROLES, ...OFFICE_ROLES, ...DEPUTY_ROLES, 'administrator'] as const;
/** Who gives them out and takes them back. */
export const CODE_KEEPERS = [...STATION_ROLES, ...OFFICE_ROLES, 'administrator'] as const;

export const codeKind = z.enum(CODE_KINDS);
export const revokeReason = z.enum(REVOKE_REASONS);

/** Whose code: a deputy, or a station or point. */
export const codeTarget = { kind: codeKind, target: identifier };

export const codeInUse = z.object({ scene: z.string(), words: z.string(), issuedAt: moment });

/** Whoever can have a code, and the one that is in use. */
export const codeRow = z.object({
  ...codeTarget,
  name: z.string(),
  /** 县人大代表，第二选区; a station's address. */
  detail: z.string(),
  stationId: z.string(),
  stationName: z.string(),
  code: codeInUse.optional(),
});

export const pastCode = z.object({
  words: z.string(),
  issuedAt: moment,
  issuedBy: z.string().optional(),
  revokedAt: moment.optional(),
  revokedBy: z.string().optional(),
  reason: revokeReason.optional(),
});
