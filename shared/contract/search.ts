import * as z from 'zod';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES, type Role } from '../permission/roles';
import { SEARCH_MAX } from '../search/asked';
import { cursor, itemPage, moment } from './fields';
import { operation } from './operation';
import { foundPage, savedViews, searchFilter } from './search-parts';

const FLOW: readonly Role[] = [...DEPUTY_ROLES, ...STATION_ROLES, ...OFFICE_ROLES, ...UNIT_ROLES, 'leader'];
const SEARCHERS: readonly Role[] = [...FLOW, 'government_office', 'court'];

/** Twice the limit passes the shape, so that it is refused in words that say how long it may be. */
const typed = z.string().max(SEARCH_MAX * 5);

export const searchItems = operation({
  name: 'searchItems',
  summary:
    'Items that exist for whoever asks, by number or words, and by filters that all hold; the latest first',
  caller: SEARCHERS,
  type: 'query',
  input: z.strictObject({
    text: typed.default(''),
    filter: searchFilter.default({}),
    /** What the screen shows beside its first page: the searches that one keeps. */
    also: z
      .array(z.enum(['views']))
      .max(1)
      .default([]),
    cursor,
  }),
  output: foundPage.extend({ views: savedViews.optional() }),
  errors: [
    'search_empty',
    'search_too_short',
    'search_too_long',
    'search_needs_reason',
    'search_days_wrong',
    'unit_not_found',
    'area_not_found',
    'category_unknown',
  ],
});

export const searchPerson = operation({
  name: 'searchPerson',
  summary:
    'Items of whoever has this phone or this whole name, for somebody who says why; who looked is recorded and told',
  caller: FLOW,
  type: 'command',
  input: z.strictObject({
    by: z.enum(['phone', 'name']),
    value: typed,
    reason: z.string().min(2).max(60),
    filter: searchFilter.default({}),
    cursor,
  }),
  output: foundPage,
  errors: [
    'search_not_a_phone',
    'search_not_a_name',
    'search_days_wrong',
    'unit_not_found',
    'area_not_found',
    'category_unknown',
  ],
});

export const listPersonSearches = operation({
  name: 'listPersonSearches',
  summary: 'Who looked for a person by phone or name here, when and why; neither phone nor name',
  caller: [...OFFICE_ROLES, 'administrator'],
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    searches: z.array(
      z.object({
        by: z.enum(['phone', 'name']),
        at: moment,
        name: z.string(),
        title: z.string(),
        reason: z.string(),
        /** On the page that was shown. */
        found: z.number().int(),
      }),
    ),
    next: itemPage.shape.next,
  }),
  errors: [],
});
