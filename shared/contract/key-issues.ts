import * as z from 'zod';
import { KEY_FIGURES } from '../item/marked-lists';
import { LEADER_AND_OFFICE } from './leader-and-office';
import { commandResult, cursor, identifier, itemNo, itemPage, moment, words } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const quarter = z.string().regex(/^20\d{2}-Q[1-4]$/);

export const chooseKeyIssue = operation({
  name: 'chooseKeyIssue',
  summary:
    'A station takes a matter of its own on for this quarter; beyond the place’s number it is refused (ZS-12)',
  caller: STATION_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'key_issues_not_here',
    'key_issue_already',
    'key_issue_quarter_over',
    'key_issues_full',
  ],
});

export const dropKeyIssue = operation({
  name: 'dropKeyIssue',
  summary: 'It is none of this quarter’s any more, and why is recorded',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'key_issue_not_now', 'key_issue_quarter_over', 'text_too_short', 'text_too_long'],
});

const keyFigures = z.object({
  chosen: z.number().int(),
  /** The submitter said so (PRODUCT.md §6). */
  solved: z.number().int(),
  /** A deputy went to see: beside it, never added. */
  verified: z.number().int(),
});

export const getKeyIssues = operation({
  name: 'getKeyIssues',
  summary:
    'What stations took on for a quarter and what of it is solved; which took on nothing. A station sees its own',
  caller: [...STATION_ROLES, ...LEADER_AND_OFFICE],
  type: 'query',
  input: z.strictObject({ quarter: quarter.optional() }),
  output: z.object({
    quarter: z.string(),
    /** Those that may be asked for, the latest first. */
    quarters: z.array(z.string()),
    /** Chosen and dropped only in this one. */
    isNow: z.boolean(),
    least: z.number().int(),
    most: z.number().int(),
    all: keyFigures,
    stations: z.array(keyFigures.extend({ id: z.string(), name: z.string() })),
    /** Open stations that took on fewer than they should; when they were reminded of it. */
    without: z.array(z.object({ id: z.string(), name: z.string(), remindedAt: moment.optional() })),
  }),
  errors: ['key_issues_not_here'],
});

export const listKeyIssues = operation({
  name: 'listKeyIssues',
  summary: 'The items that a figure of a quarter’s key issues counts',
  caller: [...STATION_ROLES, ...LEADER_AND_OFFICE],
  type: 'query',
  input: z.strictObject({
    quarter,
    figure: z.enum(KEY_FIGURES),
    /** Absent: of all stations; of a station’s own staff always theirs. */
    stationId: identifier.optional(),
    cursor,
  }),
  output: itemPage,
  errors: [],
});
