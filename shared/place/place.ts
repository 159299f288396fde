import * as z from 'zod';
import { ITEM_KINDS, SOURCE_TYPES, TIERS } from '../item/kinds';
import { STAGE_STATES } from '../item/states';
import { NOTICE_CODES } from '../notice/codes';
import { MEANINGS, TEMPLATE_KEYS } from '../notice/template-keys';
import { ROLES } from '../permission/roles';
import { allowanceSchema, clock, dayCount, id, label } from './fields';
import { stepsSchema } from './steps';

/** A deadline policy (DOMAIN.md §3). `default: true` marks a number that no report gives and the place must confirm. */
export const policySchema = z.object({
  id,
  label: label(20),
  reply: allowanceSchema,
  rework: allowanceSchema,
  /** How long before the date whoever has it is reminded, the earliest first; the day itself and what follows come by themselves. */
  reminders: z
    .array(z.object({ amount: z.number().int().positive().max(60), unit: z.enum(['working_day', 'day']) }))
    .max(3),
  startsAt: z.enum(['assign', 'submit']),
  /** Danger or a cut supply: phones ring at night too, whoever has it is called, nothing waits for a step of its own. */
  urgent: z.boolean().default(false),
  /** By when somebody must have accepted it, where that is not the place's usual step (鼎城: 3 working days). */
  acceptWithin: allowanceSchema.optional(),
  /** The most that can be granted, once; absent: no extension. */
  extension: allowanceSchema.optional(),
  /** Until when a unit may ask to return; absent: it may not. */
  returnWithin: allowanceSchema.optional(),
  /** More time must be granted before the date comes, or not at all (代表建议). */
  grantBeforeDue: z.boolean().default(false),
  default: z.boolean(),
});

/** A step of the place's own progress bar (六步、四单、五有): the states in which it is the current one. */
export const stageSchema = z.object({ label: label(8), states: z.array(z.enum(STAGE_STATES)).min(1) });

/** What sort of matters the place takes, by which policy, and under whose words. */
const kindSchema = z.object({
  id: z.enum(ITEM_KINDS),
  label: label(8).optional(),
  policyId: id.optional(),
  /** 鼎城's dispute has four steps of its own (CD-13). */
  stages: z.array(stageSchema).min(3).max(7).optional(),
});

/** 责任主体: who owns a step, as configuration that people can read and the server keeps to (JX-11). */
const flowStepSchema = z.object({
  label: label(8),
  owner: label(30),
  roles: z.array(z.enum(ROLES)).min(1),
  commands: z.array(z.string()).min(1),
});

const ownTemplateSchema = z.object({
  /** As WeChat's console shows it. */
  id: z.string().regex(/^[A-Za-z0-9_-]{6,64}$/, '模板 ID 是一串字母和数字，从微信后台整串复制过来'),
  keys: z.partialRecord(
    z.enum(MEANINGS),
    z.string().regex(/^[a-z_]{4,16}\d{1,3}$/, '照微信后台写，字母加数字，例如 "thing1"'),
  ),
});

export const SWITCHES = [
  'deputy_ranking',
  'station_ranking',
  'unit_ranking',
  'village_board_public',
  'points_public',
] as const;

/** What must be true before an item can be archived (DOMAIN.md §6.4). */
export const ARCHIVE_GATES = ['outcome', 'publication', 'completeness'] as const;

/** 五有 (LJ-07): the facts that a place counts to five. */
export const COMPLETENESS_FACTS = ['registered', 'reflected', 'handled', 'resulted', 'fed_back'] as const;

export const placeSchema = z.object({
  id,
  name: label(20),
  shortName: label(8),
  /** Two capitals that begin every reference number of the place. */
  prefix: z.string().regex(/^[A-Z]{2}$/, '两个大写字母，例如 "QH"'),
  officeName: label(12),
  officePhone: z.string().max(20),
  workingHours: z.object({ from: clock, to: clock }),
  /** From when to when phones may ring. */
  ringingHours: z.object({ from: clock, to: clock }),
  stages: z.array(stageSchema).min(3).max(7),
  /** Words of this place for the machine's commands, on buttons: 派单, 销单. */
  commandLabels: z.record(z.string(), label(10)),
  /** `dispatcher`: the body that assigns items of this tier (DOMAIN.md §6.1). */
  tiers: z
    .array(
      z.object({
        id: z.enum(TIERS),
        label: label(4),
        policyId: id,
        dispatcher: z
          .enum(['congress_office', 'street_work_committee', 'presidium', 'government_office'])
          .default('congress_office'),
      }),
    )
    .min(1),
  policies: z.array(policySchema).min(1),
  steps: stepsSchema,
  kinds: z.array(kindSchema).default([{ id: 'voice' }, { id: 'snap' }]),
  /** Ways in that this place offers; empty: all. */
  entries: z.array(z.enum(SOURCE_TYPES)).default([]),
  /** A deputy's code goes straight to the deputy; false: the station looks first. */
  deputyFirst: z.boolean().default(true),
  /** How often a unit may ask to return an item at all. */
  returnsPerItem: z.number().int().min(0).max(5).default(2),
  flow: z.array(flowStepSchema).default([]),
  categories: z.array(z.object({ id, label: label(12), leadUnits: z.array(id) })).min(1),
  resultClasses: z.record(z.enum(['A', 'B', 'C', 'D']), label(12)),
  /** What an answer that says “done” must carry (黎侯 销单: who has gained). */
  replyNeeds: z.array(z.enum(['beneficiaries'])).default([]),
  archiveGate: z.array(z.enum(ARCHIVE_GATES)).default([]),
  completeness: z.array(z.object({ label: label(8), fact: z.enum(COMPLETENESS_FACTS) })).default([]),
  publish: z
    .object({
      required: z.boolean(),
      /** Any verified voter may judge a published item, once (JX-14). */
      publicRating: z.boolean(),
      /** A station must confirm the constituency that a voter names. */
      confirmVoters: z.boolean(),
    })
    .default({ required: false, publicRating: false, confirmVoters: false }),
  supervision: z
    .object({
      /** What the three people of a key supervision are called here (CD-04). */
      keyRoles: z.tuple([label(10), label(10), label(10)]),
      /** 四个一: editable text, the reports do not spell it out. */
      keySteps: z.array(label(20)).max(8),
    })
    .default({ keyRoles: ['牵头督办', '领办', '归口督办'], keySteps: [] }),
  /** What a point calls itself, and how it asks (陆集 LJ-08: 宿话说); absent: like any other code. */
  pointTheme: z.object({ name: label(8), ask: label(30), example: label(40) }).optional(),
  reception: z
    .object({
      /** Days of the month; empty: at least one a month, as the station likes. */
      days: z.array(z.number().int().min(1, '日子从 1 到 28').max(28, '日子从 1 到 28，每个月都有')),
      moveIfHoliday: z.boolean(),
    })
    .default({ days: [], moveIfHoliday: false }),
  /** Parts of the product that only some places have. */
  modules: z
    .strictObject({
      /** What the list is expected to come to: shown beside what is there, never enforced (CD-01). */
      responsibility_list: z
        .strictObject({
          categories: z.number().int().positive().optional(),
          tasks: z.number().int().positive(),
          duties: z.number().int().positive(),
        })
        .optional(),
    })
    .default({}),
  members: z
    .strictObject({
      /** Whoever comes in by an invitation shows through WeChat that the phone on the roster is theirs. */
      phoneCheck: z.boolean(),
    })
    .default({ phoneCheck: false }),
  /** Every ranking is off until the place switches it on (PRODUCT.md §2.4). */
  switches: z.partialRecord(z.enum(SWITCHES), z.boolean()).default({}),
  /** Message templates that the place applied for itself; for the others the deployment's are used. */
  templates: z.partialRecord(z.enum(TEMPLATE_KEYS), ownTemplateSchema).default({}),
  /** A sentence of the place's own at the end of what the person who spoke is told. */
  noticeWords: z.partialRecord(z.enum(NOTICE_CODES), label(40)).default({}),
  /** Places whose totals, and nothing else, this place's leaders see (DOMAIN.md §6.8). */
  oversees: z.array(id).default([]),
  /** Items one person may submit in a day. */
  submitPerDay: dayCount,
});

export type PlaceConfig = z.infer<typeof placeSchema>;
export type DeadlinePolicy = z.infer<typeof policySchema>;
export type CompletenessFact = (typeof COMPLETENESS_FACTS)[number];
export type Modules = PlaceConfig['modules'];
export type PlaceSwitch = (typeof SWITCHES)[number];
