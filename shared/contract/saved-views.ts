import * as z from 'zod';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES, type Role } from '../permission/roles';
import { identifier } from './fields';
import { operation } from './operation';
import { savedViews, viewFields } from './search-parts';

const SEARCHERS: readonly Role[] = [
  ...DEPUTY_ROLES,
  ...STATION_ROLES,
  ...OFFICE_ROLES,
  ...UNIT_ROLES,
  'leader',
  'government_office',
  'court',
];

export const listSavedViews = operation({
  name: 'listSavedViews',
  summary: 'Searches that one keeps under this hat, the oldest first',
  caller: SEARCHERS,
  type: 'query',
  input: z.strictObject({}),
  output: z.object({ views: savedViews }),
  errors: [],
});

export const saveView = operation({
  name: 'saveView',
  summary: 'Keeps a search under a name; the same name again takes its place',
  caller: SEARCHERS,
  type: 'command',
  input: z.strictObject(viewFields),
  output: z.object({ id: identifier }),
  errors: ['too_many_views', 'view_empty', 'view_of_person', 'search_empty'],
});

export const dropSavedView = operation({
  name: 'dropSavedView',
  summary: 'Keeps it no longer',
  caller: SEARCHERS,
  type: 'command',
  input: z.strictObject({ id: identifier }),
  output: z.object({ id: identifier }),
  errors: ['view_not_found'],
});
