import * as z from 'zod';
import { operation } from './operation';

export const recountFigures = operation({
  name: 'recountFigures',
  summary: 'Counts the figures of the administrator’s place anew from the events of its items',
  caller: ['administrator'],
  type: 'command',
  input: z.strictObject({}),
  output: z.object({ recounted: z.literal(true) }),
  errors: [],
});
