import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { WITHDRAW_REASONS } from '../item/kinds';
import { ITEM_ERRORS, operation } from './operation';

export const withdraw = operation({
  name: 'withdraw',
  summary: 'The submitter takes the item back, with a reason once somebody works on it',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo, reason: z.enum(WITHDRAW_REASONS).optional() }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'withdraw_reason_required'],
});
