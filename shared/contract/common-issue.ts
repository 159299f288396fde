import * as z from 'zod';
import { BATCH_MAX } from './batch';
import { itemNo, moment, state } from './fields';

/** What several people ask for, as a row of the list. */
export const commonIssueCard = z.object({
  id: z.string(),
  /** The lead, or the first that said it. */
  no: itemNo,
  title: z.string(),
  people: z.number().int(),
  said: z.number().int(),
  lastAt: moment,
  /** When the office was told that so many speak of it. */
  alarmedAt: moment.optional(),
});

export const commonItem = z.object({
  no: itemNo,
  title: z.string(),
  text: z.string(),
  state,
  at: moment,
  /** Handled with the lead: its submitter hears of every step and of the reply. */
  merged: z.boolean(),
  /** The words that it shares with the one it is most like. */
  because: z.array(z.string()),
  /** What the unit says to this asker beside the reply to all. */
  personal: z.string().optional(),
});

export const someNos = z.array(itemNo).min(1).max(BATCH_MAX);
