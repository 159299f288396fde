import * as z from 'zod';

/** Names, phones and house numbers taken out, for somebody to read. */
export const publicDraft = z.object({
  publicTitle: z.string(),
  publicText: z.string(),
  publicReply: z.string(),
  /** What was taken out, for whoever reads it over. */
  hidden: z.number().int(),
  /** The text is the submitter's own version. */
  own: z.boolean(),
});
