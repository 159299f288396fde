import * as z from 'zod';
import { TAGS_OF_ITEM_MAX } from '../item/limits';
import { commandResult, identifier, itemNo } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

const REFERENCE_MAX = 40;

/** Supervision of others that a matter comes from, and the paper of theirs that says so. */
export const linkedSource = z.strictObject({
  source: identifier,
  reference: z.string().min(1).max(REFERENCE_MAX).optional(),
});

export const tagsOfItem = z.array(identifier).max(TAGS_OF_ITEM_MAX);

export const mark = operation({
  name: 'mark',
  summary:
    'What a matter is sorted by among colleagues: the place’s tags, and, by the office, the supervision that it comes from',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    /** All of them from now on; absent: as they are. */
    tags: tagsOfItem.optional(),
    /** Null: from none. */
    linked: linkedSource.nullable().optional(),
  }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'tags_not_here',
    'tag_unknown',
    'linked_source_unknown',
    'linked_by_office',
    'nothing_changes',
  ],
});
