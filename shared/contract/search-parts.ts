import * as z from 'zod';
import { ITEM_KINDS, SOURCE_TYPES } from '../item/kinds';
import { SEARCH_MAX } from '../search/asked';
import { DUE_FILTERS } from '../search/filter';
import { VIEW_NAME_MAX, VIEWS_MAX } from '../search/views';
import { day, identifier, itemCard, itemPage, moment, state } from './fields';

/** All of them hold. */
export const searchFilter = z.strictObject({
  state: state.optional(),
  phase: z.enum(['open', 'replied', 'ended']).optional(),
  unitId: identifier.optional(),
  areaId: identifier.optional(),
  categoryId: identifier.optional(),
  source: z.enum(SOURCE_TYPES).optional(),
  kind: z.enum(ITEM_KINDS).optional(),
  due: z.enum(DUE_FILTERS).optional(),
  /** With `due: days`, the first day and the last. */
  dueFrom: day.optional(),
  dueTo: day.optional(),
});

/** What is kept of a search. */
export const viewFields = {
  name: z.string().min(1).max(VIEW_NAME_MAX),
  text: z.string().max(SEARCH_MAX).default(''),
  filter: searchFilter.default({}),
};

export const savedViews = z.array(z.object({ id: identifier, ...viewFields })).max(VIEWS_MAX);

/** Rows that also say where the words stand: so many lie below 8 KB. */
export const FOUND_PAGE = 15;

/** Where in the text it stands, when the title does not show it. */
const said = z.object({ before: z.string(), hit: z.string(), after: z.string() });

export const foundPage = itemPage.extend({
  items: z.array(itemCard.extend({ said: said.optional() })),
  /** As what the words were taken. */
  by: z.enum(['number', 'words', 'filter', 'person']),
  /** So far back it was looked, and there is more behind: with `next`, where few or none were found on the way. */
  lookedBackTo: moment.optional(),
});
