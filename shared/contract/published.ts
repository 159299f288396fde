import * as z from 'zod';
import { PUBLIC_STATES } from '../publication/public-version';
import { RESULT_CLASSES, SATISFACTIONS } from '../item/kinds';
import { day, itemNo, moment, outcomeInput } from './fields';

const said = z.boolean().nullable();

/** A row of the board: what its slip shows of the public version. */
export const publishedCard = z.object({
  no: itemNo,
  category: z.string().optional(),
  state: z.enum(PUBLIC_STATES),
  phase: z.enum(['open', 'replied', 'ended']),
  title: z.string(),
  reply: z.string(),
  byName: z.string().optional(),
  resultClass: z.enum(RESULT_CLASSES).optional(),
  promiseDay: day.optional(),
  createdAt: moment,
  facts: z.object({ unit: said, deputy: said, submitter: said }),
  disputed: z.boolean(),
  /** Temporary addresses. */
  photos: z.array(z.object({ id: z.string(), url: z.string() })),
});

export const publishedItem = z.object({
  ...publishedCard.shape,
  placeId: z.string(),
  stationId: z.string(),
  stationName: z.string(),
  round: z.number().int(),
  dueAt: moment.optional(),
  publishedAt: moment,
  text: z.string(),
  /** The five words, each with its day. */
  admittedAt: moment.optional(),
  assignedAt: moment.optional(),
  repliedAt: moment.optional(),
  closedAt: moment.optional(),
  outcome: outcomeInput.optional(),
  /** Whoever spoke: their own judgement, which no number of others changes. */
  submitterRating: z
    .object({ satisfaction: z.enum([...SATISFACTIONS, 'no_answer']), resolved: said })
    .optional(),
  /** Verified voters of the place; absent where the place does not ask them. */
  votes: z
    .object({
      satisfied: z.number().int(),
      basically_satisfied: z.number().int(),
      dissatisfied: z.number().int(),
    })
    .optional(),
  witnesses: z.object({ still: z.number().int(), gone: z.number().int() }),
  followers: z.number().int(),
  /** What the one who reads has done here. */
  mine: z.object({
    following: z.boolean(),
    /** They spoke: their judgement is the other one. */
    spoke: z.boolean(),
    voted: z.enum(SATISFACTIONS).optional(),
    witnessed: z.enum(['still', 'gone']).optional(),
  }),
  /** What they may do; where not, why (`voter_required`, `voter_waiting`, `not_your_area`…). */
  mayVote: z.union([z.literal(true), z.string()]).optional(),
  mayWitness: z.union([z.literal(true), z.string()]).optional(),
});

export const boardFilter = z.enum(['all', 'open', 'replied', 'ended']);
