import * as z from 'zod';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { NOTE_MAX, ON_DUTY_MAX, REASON_MAX, VISITOR_STATES } from '../reception/session';
import { cursor, day, identifier, itemPage, yearNumber } from './fields';
import { operation } from './operation';
import { clockTime, heldCard, heldReception } from './reception-parts';

const KEEPERS = [...STATION_ROLES, ...OFFICE_ROLES];
const HOLDERS = [...KEEPERS, ...DEPUTY_ROLES];
const reason = z.string().max(REASON_MAX);
const number = z.number().int().min(1);

export const listHeldReceptions = operation({
  name: 'listHeldReceptions',
  summary: 'Reception sessions of a station, of a place, or those on which a deputy is on duty',
  caller: HOLDERS,
  type: 'query',
  input: z.strictObject({ which: z.enum(['coming', 'closed']), cursor }),
  output: z.object({ receptions: z.array(heldCard), next: z.string().optional() }),
  errors: [],
});

export const getHeldReception = operation({
  name: 'getHeldReception',
  summary: 'A reception session with its list: who comes when, who is on duty',
  caller: HOLDERS,
  type: 'query',
  input: z.strictObject({ id: identifier }),
  output: heldReception,
  errors: ['reception_not_found'],
});

export const addReception = operation({
  name: 'addReception',
  summary: 'A station, or the office for one, adds a reception session beside those of the rule',
  caller: KEEPERS,
  type: 'command',
  input: z.strictObject({
    day,
    from: clockTime,
    to: clockTime,
    /** Whose it is; a station's own without it. */
    stationId: identifier.optional(),
  }),
  output: heldReception,
  errors: ['module_off', 'station_not_found', 'day_not_real', 'day_in_past', 'reception_hours_wrong'],
});

export const moveReception = operation({
  name: 'moveReception',
  summary: 'Moves a reception session to another day: whoever booked keeps their time and is told why',
  caller: KEEPERS,
  type: 'command',
  input: z.strictObject({ id: identifier, day, reason: reason.default('') }),
  output: heldReception,
  errors: [
    'reception_not_found',
    'reception_settled',
    'reception_reason_required',
    'day_not_real',
    'day_in_past',
    'content_refused',
  ],
});

export const callOffReception = operation({
  name: 'callOffReception',
  summary: 'Calls a reception session off: whoever booked, and whoever is on duty, is told why',
  caller: KEEPERS,
  type: 'command',
  input: z.strictObject({ id: identifier, reason: reason.min(1) }),
  output: heldReception,
  errors: ['reception_not_found', 'reception_settled', 'content_refused'],
});

export const setReceptionDuty = operation({
  name: 'setReceptionDuty',
  summary: 'Says which deputies are on duty at a session, and which of them were there',
  caller: KEEPERS,
  type: 'command',
  input: z.strictObject({
    id: identifier,
    duty: z.array(z.strictObject({ id: identifier, present: z.boolean().default(false) })).max(ON_DUTY_MAX),
  }),
  output: heldReception,
  errors: ['reception_not_found', 'reception_settled', 'deputy_not_found'],
});

export const receiveVisitor = operation({
  name: 'receiveVisitor',
  summary: 'Puts somebody without a phone on the list: with a time, or as they stand there',
  caller: HOLDERS,
  type: 'command',
  input: z.strictObject({
    id: identifier,
    at: clockTime.optional(),
    /** By what they will be known; neither name nor phone. */
    note: z.string().max(NOTE_MAX).default(''),
  }),
  output: heldReception,
  errors: [
    'reception_not_found',
    'reception_settled',
    'reception_not_yet',
    'reception_full',
    'slot_unknown',
    'slot_taken',
    'content_refused',
  ],
});

export const markVisitor = operation({
  name: 'markVisitor',
  summary: 'Notes who came and who did not, or takes off a booking that was made for somebody',
  caller: HOLDERS,
  type: 'command',
  input: z.strictObject({ id: identifier, number, state: z.enum([...VISITOR_STATES, 'gone']) }),
  output: heldReception,
  errors: ['reception_not_found', 'reception_settled', 'reception_not_yet', 'booking_not_found'],
});

export const closeReception = operation({
  name: 'closeReception',
  summary: 'Closes a reception session: how many were received stands from then on',
  caller: KEEPERS,
  type: 'command',
  input: z.strictObject({ id: identifier }),
  output: heldReception,
  errors: ['reception_not_found', 'reception_settled', 'reception_not_yet'],
});

export const getReceptionFigures = operation({
  name: 'getReceptionFigures',
  summary: 'A year of reception sessions in figures: sessions, people received, matters, solved ones',
  caller: KEEPERS,
  type: 'query',
  input: z.strictObject({ year: yearNumber }),
  output: z.object({
    year: yearNumber,
    sessions: z.number().int(),
    received: z.number().int(),
    items: z.number().int(),
    solved: z.number().int(),
  }),
  errors: [],
});

export const listReceptionItems = operation({
  name: 'listReceptionItems',
  summary: 'What was said at one reception session, or at those of a year: all, or what is solved',
  caller: HOLDERS,
  type: 'query',
  input: z.strictObject({
    /** Of one session; without it, of all of the year. */
    id: identifier.optional(),
    /** This one without it. */
    year: yearNumber.optional(),
    solved: z.boolean().default(false),
    cursor,
  }),
  output: itemPage,
  errors: ['reception_not_found'],
});
