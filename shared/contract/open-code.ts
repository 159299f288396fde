import * as z from 'zod';
import { codeCard } from './place-view';
import { operation } from './operation';

export const openCode = operation({
  name: 'openCode',
  summary:
    'Shows whose code was scanned: a deputy with name and constituency, or a station with its deputies',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ scene: z.string().min(1).max(64) }),
  output: codeCard,
  errors: ['code_unknown', 'code_revoked'],
});
