import * as z from 'zod';
import { CODE_KEEPERS, codeInUse, codeTarget, revokeReason } from './entry-codes';
import { operation } from './operation';

export const issueCode = operation({
  name: 'issueCode',
  summary: 'Gives out a new code; the one before it, if there was one, is out of use from now on',
  caller: CODE_KEEPERS,
  type: 'command',
  /** `reason`: why the one before is taken back. */
  input: z.strictObject({ ...codeTarget, reason: revokeReason.default('renewed') }),
  output: codeInUse,
  errors: ['code_target_not_found'],
});
