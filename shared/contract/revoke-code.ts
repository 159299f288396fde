import * as z from 'zod';
import { CODE_KEEPERS, revokeReason } from './entry-codes';
import { moment } from './fields';
import { operation } from './operation';

export const revokeCode = operation({
  name: 'revokeCode',
  summary: 'Takes a code out of use: whoever scans it from now on is told so, and where to go instead',
  caller: CODE_KEEPERS,
  type: 'command',
  input: z.strictObject({ scene: z.string().min(1).max(32), reason: revokeReason }),
  output: z.object({ scene: z.string(), revokedAt: moment }),
  errors: ['code_unknown'],
});
