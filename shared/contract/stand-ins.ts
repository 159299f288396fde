import * as z from 'zod';
import { DEPUTY_ROLES, ROLES, type Role } from '../permission/roles';
import { day, identifier } from './fields';
import { note, standInView } from './member-parts';
import { operation } from './operation';

/** A deputy was elected: nobody stands in for them. */
const STANDS_ASIDE: readonly Role[] = ROLES.filter((role) => !DEPUTY_ROLES.some((one) => one === role));

export const getStandIns = operation({
  name: 'getStandIns',
  summary: 'Who stands in for me and whom I stand in for, and the colleagues who could',
  caller: STANDS_ASIDE,
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    planned: z.array(standInView),
    standingFor: z.array(standInView),
    colleagues: z.array(z.object({ entryId: identifier, name: z.string(), title: z.string() })),
  }),
  errors: [],
});

export const setStandIn = operation({
  name: 'setStandIn',
  summary: 'A colleague acts in the place of somebody who is away, for given days; it ends by itself',
  caller: STANDS_ASIDE,
  type: 'command',
  /** `entryId`: whose seat, for an administrator; absent: one's own. */
  input: z.strictObject({
    entryId: identifier.optional(),
    standInEntryId: identifier,
    fromDay: day,
    untilDay: day,
    note,
  }),
  output: z.object({ standIn: standInView }),
  errors: [
    'member_not_found',
    'seat_free',
    'seat_is_personal',
    'seat_is_theirs',
    'invitation_is_yours',
    'roles_apart',
    'day_not_real',
    'day_in_past',
    'stand_in_days',
    'stand_in_overlaps',
    'stand_in_absent',
    'stand_in_elsewhere',
  ],
});

export const endStandIn = operation({
  name: 'endStandIn',
  summary: 'The one who was away is back, or somebody else is to stand in',
  caller: STANDS_ASIDE,
  type: 'command',
  input: z.strictObject({ entryId: identifier.optional(), id: identifier }),
  output: z.object({ ended: z.literal(true) }),
  errors: ['member_not_found', 'stand_in_not_found'],
});
