import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { CHANNELS, DECLINE_REASONS } from '../item/kinds';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const decline = operation({
  name: 'decline',
  summary: 'Station or office declines, with a reason, the right channel and words to take there',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    reason: z.enum(DECLINE_REASONS),
    channel: z.enum(CHANNELS),
    text: words,
  }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'same_screener',
    'content_refused',
    'court_return_too_late',
    'dispute_to_court',
  ],
});
