import * as z from 'zod';
import { ITEM_STATES } from '../item/states';
import {
  ITEM_KINDS,
  MEDIATIONS,
  REPLY_MODES,
  RESULT_CLASSES,
  SOURCE_TYPES,
  SUPERVISION_FORMS,
  TIERS,
} from '../item/kinds';
import { PHOTOS_MAX, TEXT_MAX, WORDS_MAX } from '../item/limits';
import { OUTCOME_ROWS_MAX } from '../item/outcome';

/** Twice the limit passes the shape, so that the machine can refuse in words and the draft stays (issue of length, not of form). */
const generous = (max: number) => z.string().max(max * 2);

export const itemNo = z.string().regex(/^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/);
export const identifier = z.string().min(1).max(64);
export const voiceText = generous(TEXT_MAX);
export const words = generous(WORDS_MAX);
export const photoIds = z.array(identifier).max(PHOTOS_MAX * 2);
export const moment = z.number().int().nonnegative();
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const yearNumber = z.string().regex(/^20\d{2}$/);
export const cursor = z.string().max(200).optional();

export const whereabouts = z.strictObject({
  words: z.string().max(60).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});

export const state = z.enum(ITEM_STATES);
export const kind = z.enum(ITEM_KINDS);
export const tier = z.enum(TIERS);
export const sourceType = z.enum(SOURCE_TYPES);

const count = z.number().int().min(0).max(10_000_000);
const figure = z.number().min(0).max(1_000_000_000);

/** 办理成效. Money in 万元. */
export const outcomeInput = z.strictObject({
  measures: z
    .array(
      z.strictObject({
        what: z.string().min(1).max(20),
        quantity: figure,
        unit: z.string().min(1).max(8),
      }),
    )
    .max(OUTCOME_ROWS_MAX)
    .default([]),
  funds: z
    .array(z.strictObject({ source: z.string().min(1).max(20), amount: figure }))
    .max(OUTCOME_ROWS_MAX)
    .default([]),
  villages: count.optional(),
  households: count.optional(),
  people: count.optional(),
});

export const replyInput = z.strictObject({
  no: itemNo,
  text: words,
  resultClass: z.enum(RESULT_CLASSES),
  mode: z.enum(REPLY_MODES),
  promise: z.strictObject({ dueDay: day, owner: z.string().min(1).max(30) }).optional(),
  /** By phone or face to face: when. */
  saidAt: moment.optional(),
  outcome: outcomeInput.optional(),
  mediation: z.enum(MEDIATIONS).optional(),
});

/** Answer of every command: enough to show what is now true without asking again. */
export const commandResult = z.object({ no: itemNo, state, version: z.number().int() });

const allowance = z.object({ amount: z.number(), unit: z.enum(['working_day', 'day', 'month', 'hour']) });

export const due = z.object({
  at: moment,
  from: moment,
  allowance,
  policyId: z.string(),
  provisional: z.boolean(),
  /** Stretches in which the clock rested. */
  pauses: z.array(z.object({ from: moment, to: moment })).optional(),
  /** Granted beyond the allowance. */
  extension: allowance.optional(),
  /** The calendar would have made it so much earlier; what had been said stands. */
  kept: allowance.optional(),
  /** Working days left from now; negative when late. */
  workingDaysLeft: z.number().int(),
});

/** A date in a list: why it is what it is, the item itself says. */
const cardDue = due.pick({ at: true, workingDaysLeft: true });

/** A row of any list: what it is, in whose hands, by when. Never a name, a phone, an event. */
export const itemCard = z.object({
  no: itemNo,
  /** What is done to it now is done to this. */
  version: z.number().int(),
  title: z.string(),
  state,
  phase: z.enum(['open', 'replied', 'ended']),
  /** From the second on. */
  round: z.number().int().optional(),
  kind,
  sourceType,
  categoryId: z.string().optional(),
  tier: tier.optional(),
  stationName: z.string(),
  deputyName: z.string().optional(),
  leadUnitName: z.string().optional(),
  /** 在谁手里, ready to print: 林禾代表, 县交通运输局, 县人大办, 您. */
  holderName: z.string(),
  /** Where there are any. */
  photoCount: z.number().int().optional(),
  whereabouts: z.string().optional(),
  /** For staff only where it is another moment than `stepDue`. */
  due: cardDue.optional(),
  stepDue: cardDue.optional(),
  /** By when the units that help owe their opinion. */
  coDue: cardDue.optional(),
  /** Where somebody urges. */
  urged: z.number().optional(),
  /** In the list of what is supervised: what is owed next, and until when. */
  supervision: z
    .object({
      form: z.enum(SUPERVISION_FORMS),
      of: z.enum(['report', 'step', 'survey']),
      label: z.string().optional(),
      day,
      at: moment,
    })
    .optional(),
  /** Of an item that one only follows: the page on which a follower can see it. */
  page: z.string().optional(),
  createdAt: moment,
});

export const itemPage = z.object({
  items: z.array(itemCard),
  next: z.string().optional(),
  /** How many there are on all pages: with the first, and absent where that would take long (more than TOTAL_MAX). */
  total: z.number().int().optional(),
});

export const PAGE_SIZE = 20;
/** Rows that say of an item where it stands, in whose hands and by when: as many as fit into 8 KB. */
export const ITEM_PAGE = 16;
/** A slip of the board is tall, with answer and three sides: these are four screens of them. */
export const BOARD_PAGE = 16;
/** A list is counted so far and no further: its cost must not grow with the years. */
export const TOTAL_MAX = 999;
