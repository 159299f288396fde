import * as z from 'zod';
import { RESULT_CLASSES, REPLY_MODES } from '../item/kinds';
import { STANDINGS } from '../permission/standing';
import { FLAG_KINDS } from '../routing/flags/flag';
import { day, due, itemCard, moment } from './fields';
import { itemParts } from './item-parts';

/** A step of the timeline as this viewer may see it. Words for it are made by shared/wording/timeline.ts. */
export const timelineEntry = z.object({
  seq: z.number().int(),
  type: z.string(),
  at: moment,
  by: z.object({
    standing: z.string(),
    name: z.string().optional(),
    title: z.string().optional(),
  }),
  /** The event's facts without personal words; only fields this viewer may see. */
  data: z.record(z.string(), z.unknown()),
  /** Its words, by field, for those who may read them; '（已删除）' where they were erased. */
  texts: z.record(z.string(), z.string()),
  photoIds: z.array(z.string()).optional(),
  internal: z.boolean(),
});

export const photoView = z.object({
  id: z.string(),
  /** Temporary address; absent while the picture is being checked and the viewer is not its owner. */
  url: z.string().optional(),
  status: z.enum(['checking', 'shown', 'hidden']),
  /** What everybody would see instead, where faces or plates were covered. */
  publicUrl: z.string().optional(),
  /** Never shown to everybody, and whose word that is. */
  withheld: z.enum(['submitter', 'staff']).optional(),
});

export const countedDay = z.object({
  day,
  role: z.enum(['start', 'counted', 'off', 'paused', 'due']),
  kind: z.enum(['workday', 'makeup', 'weekend', 'holiday']),
  name: z.string().optional(),
  n: z.number().int().optional(),
  /** Granted beyond the allowance. */
  extended: z.boolean().optional(),
  /** Said before the calendar was known, and stands. */
  kept: z.boolean().optional(),
});

/** A button: the command, and from when it can be pressed where it is cooling down. */
export const offeredCommand = z.object({ name: z.string(), availableAt: moment.optional() });

/** What this person could do here but for one reason, and the reason: it is said in words where the button would be. */
export const withheldCommand = z.object({
  name: z.string(),
  code: z.string(),
  data: z.record(z.string(), z.unknown()),
});

export const itemDetail = z.object({
  ...itemCard.shape,
  placeId: z.string(),
  round: z.number().int(),
  photoCount: z.number().int(),
  urged: z.number(),
  due: due.optional(),
  stepDue: due.optional(),
  coDue: due.optional(),
  /** Whose card `deputyName` opens. */
  deputyId: z.string().optional(),
  /** Of the station it came to; `listUnits` asks for it. */
  areaId: z.string().optional(),
  text: z.string(),
  photos: z.array(photoView),
  /** A recording: heard by those who may see its photos. */
  voice: z
    .object({
      seconds: z.number().int(),
      status: z.enum(['checking', 'shown', 'hidden']),
      url: z.string().optional(),
    })
    .optional(),
  standing: z.enum(STANDINGS),
  /** Staff only: the first character of the name, and whether a phone was left. */
  submitter: z
    .object({ maskedName: z.string().optional(), hasPhone: z.boolean(), pushesLeft: z.number().int() })
    .optional(),
  timeline: z.array(timelineEntry),
  commands: z.array(offeredCommand),
  withheld: z.array(withheldCommand),
  /** The place's own steps and which one is current, from 0. */
  stages: z.array(z.string()),
  stageIndex: z.number().int(),
  /** 为什么是这一天: each day counted, skipped or paused. */
  dueDays: z.array(countedDay),
  reply: z
    .object({
      text: z.string(),
      resultClass: z.enum(RESULT_CLASSES),
      mode: z.enum(REPLY_MODES),
      promise: z.object({ dueDay: day, owner: z.string() }).optional(),
      /** When it was said, by phone or face to face; the text is then its summary. */
      saidAt: moment.optional(),
      byName: z.string(),
      at: moment,
    })
    .optional(),
  /** For the office while it reads a reply: what it may want to look at. Never a score, never in the way. */
  replyFlags: z
    .array(
      z.object({
        kind: z.enum(FLAG_KINDS),
        /** The sentence concerned, in the reply's text. */
        from: z.number().int().optional(),
        to: z.number().int().optional(),
        /** To how many others the unit gave nearly the same. */
        others: z.number().int().optional(),
      }),
    )
    .optional(),
  rating: z.object({ satisfaction: z.string(), resolved: z.boolean().nullable(), at: moment }).optional(),
  declined: z
    .object({ reason: z.string(), channel: z.string(), text: z.string(), appealable: z.boolean() })
    .optional(),
  /** 三边说法: the unit or deputy, the deputy who looked, the one who spoke. null = has not said. */
  facts: z.object({
    unit: z.boolean().nullable(),
    deputy: z.boolean().nullable(),
    submitter: z.boolean().nullable(),
  }),
  ...itemParts.shape,
  followers: z.number().int(),
  contactViews: z.number().int().optional(),
  shareToken: z.string().optional(),
});
