import * as z from 'zod';
import { codeCard } from './place-view';
import { operation } from './operation';

export const openCode = operation({
  name: 'openCode',
  summary:
    'Shows whose code was scanned, or typed by its words: a deputy with name and constituency, or a station with its deputies',
  caller: 'anyone',
  type: 'query',
  /** One of the two: what the picture carries, or the words under it. */
  input: z.strictObject({
    scene: z.string().min(1).max(64).optional(),
    words: z.string().min(1).max(30).optional(),
  }),
  output: codeCard,
  errors: ['code_unknown', 'code_revoked', 'code_left', 'too_many_guesses'],
});
