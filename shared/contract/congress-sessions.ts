import * as z from 'zod';
import { SESSION_FIGURES } from '../item/marked-lists';
import { LEADER_AND_OFFICE } from './leader-and-office';
import { cursor, day, identifier, itemPage } from './fields';
import { operation } from './operation';

export const getCongressSession = operation({
  name: 'getCongressSession',
  summary: 'Suggestions of one meeting of the congress in figures: brought, answered, closed, solved (LH-06)',
  caller: LEADER_AND_OFFICE,
  type: 'query',
  input: z.strictObject({ session: identifier.optional() }),
  output: z.object({
    /** That which is shown; absent where the place names none. */
    shown: z.string().optional(),
    sessions: z.array(z.object({ id: z.string(), label: z.string(), fromDay: day })),
    figures: z.object({
      brought: z.number().int(),
      answered: z.number().int(),
      closed: z.number().int(),
      /** Whoever brought it said so. */
      solved: z.number().int(),
    }),
  }),
  errors: ['congress_session_unknown'],
});

export const listSessionSuggestions = operation({
  name: 'listSessionSuggestions',
  summary: 'The suggestions that a figure of a meeting counts',
  caller: LEADER_AND_OFFICE,
  type: 'query',
  input: z.strictObject({ session: identifier, figure: z.enum(SESSION_FIGURES), cursor }),
  output: itemPage,
  errors: ['congress_session_unknown'],
});
