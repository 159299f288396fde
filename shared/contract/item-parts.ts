import * as z from 'zod';
import { PUBLICATION_STATES } from '../item/item';
import { LINK_TYPES, MEDIATIONS, RETURN_BASES, SUPERVISION_FORMS, SUPERVISION_MEDIA } from '../item/kinds';
import { RESTING_STATES } from '../item/states';
import { day, due, moment, outcomeInput, state } from './fields';

/** The clock rests: since when, and who is waited for. */
export const restView = z.object({
  state: z.enum(RESTING_STATES),
  since: moment,
  question: z.string().optional(),
});

/** 退单账 of this item: what was claimed, what came of it. */
export const returnView = z.object({
  unitName: z.string(),
  basis: z.enum(RETURN_BASES),
  text: z.string(),
  proposedUnitId: z.string().optional(),
  proposedUnitName: z.string().optional(),
  at: moment,
  upheld: z.boolean().optional(),
  ruling: z.string().optional(),
});

export const extensionView = z.object({
  amount: z.number().int(),
  text: z.string(),
  at: moment,
  granted: z.boolean().optional(),
  /** What the date would be, or is. */
  newDueAt: moment.optional(),
});

/** The grid in which the spot lies: staff only. */
export const gridView = z.object({
  id: z.string(),
  name: z.string(),
  officer: z.string(),
  deputies: z.array(z.object({ id: z.string(), name: z.string() })),
});

export const coHandlerView = z.object({
  unitId: z.string(),
  name: z.string(),
  /** Their own date; absent when they have given their opinion. */
  due: due.optional(),
  text: z.string().optional(),
  at: moment.optional(),
});

export const supervisionView = z.object({
  id: z.number().int(),
  form: z.enum(SUPERVISION_FORMS),
  medium: z.enum(SUPERVISION_MEDIA),
  byName: z.string().optional(),
  text: z.string(),
  dueAt: moment,
  at: moment,
  roles: z
    .object({ supervisingLeader: z.string(), leadingOfficial: z.string(), committee: z.string() })
    .optional(),
  participants: z.string().optional(),
  steps: z.array(z.object({ label: z.string(), dueDay: day, doneAt: moment.optional() })),
  report: z.object({ at: moment, text: z.string() }).optional(),
  surveyDueAt: moment.optional(),
  survey: z.object({ at: moment, solved: z.boolean(), text: z.string() }).optional(),
});

export const publicationView = z.object({
  state: z.enum(PUBLICATION_STATES),
  at: moment,
  title: z.string(),
  text: z.string(),
  reply: z.string(),
  /** Of the item's photos, those that everybody sees. */
  photoIds: z.array(z.string()),
  /** When the submitter said yes to exactly this. */
  agreedAt: moment.optional(),
});

/** The item that this one goes on in. */
export const parentView = z.object({
  no: z.string(),
  state,
  /** How many said the same beside this one. */
  others: z.number().int(),
  holderName: z.string(),
  due: due.optional(),
  reply: z.object({ text: z.string(), byName: z.string(), at: moment }).optional(),
});

/** Among those that say the same, for the office and the unit that handles them: how many people, like which one, and why. */
export const alikeView = z.object({
  people: z.number().int(),
  confirmed: z.boolean(),
  no: z.string().optional(),
  because: z.array(z.string()),
});

export const linkView = z.object({ type: z.enum(LINK_TYPES), target: z.string(), label: z.string() });

/** Parts of an item beside its main way; each is absent where there is none, or where this viewer may not see it. */
export const itemParts = z.object({
  rest: restView.optional(),
  returns: z.array(returnView),
  extension: extensionView.optional(),
  /** The most that this item's policy grants, for the form. */
  extensionLimit: z
    .object({ amount: z.number().int(), unit: z.enum(['working_day', 'day', 'month', 'hour']) })
    .optional(),
  coHandlers: z.array(coHandlerView),
  supervisions: z.array(supervisionView),
  instruction: z.object({ text: z.string(), byName: z.string(), dueDay: day, at: moment }).optional(),
  verification: z
    .object({ solved: z.boolean(), text: z.string(), byName: z.string(), at: moment })
    .optional(),
  outcome: outcomeInput.optional(),
  mediation: z.enum(MEDIATIONS).optional(),
  courtRef: z.string().optional(),
  publication: publicationView.optional(),
  publicationObjected: z.boolean(),
  /** What the submitter said when they spoke; absent: not asked then. */
  mayPublish: z.boolean().optional(),
  /** Staff: it must be shown, and by when; 0 when that is past. */
  publicationDueAt: moment.optional(),
  parent: parentView.optional(),
  alike: alikeView.optional(),
  /** What the unit says to this asker alone, beside the reply to all of them. */
  personal: z.string().optional(),
  upper: z.object({ body: z.string(), at: moment }).optional(),
  links: z.array(linkView),
  /** 五有: what there is and what is missing, where the place counts it. */
  completeness: z.array(z.object({ label: z.string(), done: z.boolean() })),
  grid: gridView.optional(),
  disputed: z.boolean(),
  onBehalf: z.boolean(),
  /** Written down later than it was said. */
  spokenDay: day.optional(),
});
