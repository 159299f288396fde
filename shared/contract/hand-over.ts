import * as z from 'zod';
import { commandResult, identifier, itemNo, words } from './fields';
import { HAND_OVER_REASONS } from '../item/kinds';
import { ITEM_ERRORS, operation } from './operation';

export const handOver = operation({
  name: 'handOver',
  summary: 'A deputy hands a voice to the office, or relays it to another deputy of the district',
  caller: ['deputy', 'council_delegate'],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    reason: z.enum(HAND_OVER_REASONS),
    note: words.optional(),
    toDeputyId: identifier.optional(),
  }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'deputy_not_found', 'deputy_unavailable'],
});
