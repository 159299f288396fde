import * as z from 'zod';
import { MEANINGS, TEMPLATE_KEYS } from '../notice/template-keys';
import { SETTING_KINDS, SETTING_SECTIONS } from '../place/settings/setting';
import { cursor, moment } from './fields';
import { operation } from './operation';

const EDITS_MAX = 200;
/** Seven steps as JSON. */
const VALUE_MAX = 2_000;
const REASON_MAX = 100;

const version = z.number().int().min(0);
const edits = z
  .array(z.strictObject({ key: z.string().min(1).max(80), value: z.string().max(VALUE_MAX) }))
  .min(1)
  .max(EDITS_MAX);

const setting = z.object({
  key: z.string(),
  group: z.string(),
  groupLabel: z.string(),
  label: z.string(),
  help: z.string().optional(),
  kind: z.enum(SETTING_KINDS),
  /** As it is sent back: `7 working_day`, `08:30`, `yes`; empty where nothing is set. */
  value: z.string(),
  /** The value as people say it: 7 个工作日. */
  words: z.string(),
  mayBeEmpty: z.boolean().optional(),
  max: z.number().int().optional(),
  units: z.array(z.enum(['working_day', 'day', 'month', 'hour'])).optional(),
  choices: z.array(z.object({ value: z.string(), word: z.string() })).optional(),
  toConfirm: z.boolean().optional(),
});

export const getPlaceSettings = operation({
  name: 'getPlaceSettings',
  summary: 'What an administrator may change of the place: the sections, and the settings of one of them',
  caller: ['administrator'],
  type: 'query',
  input: z.strictObject({ section: z.enum(SETTING_SECTIONS).optional() }),
  output: z.object({
    version,
    sections: z.array(
      z.object({
        section: z.enum(SETTING_SECTIONS),
        /** Numbers that no report gives and nobody has said yes to. */
        toConfirm: z.number().int(),
      }),
    ),
    settings: z.array(setting),
  }),
  errors: [],
});

export const previewPlaceSettings = operation({
  name: 'previewPlaceSettings',
  summary: 'What a change of settings comes to and what it will touch, before it is made; changes nothing',
  caller: ['administrator'],
  type: 'query',
  input: z.strictObject({ version, values: edits }),
  output: z.object({
    /** Beside which field, and what is wrong; empty where it can be saved. */
    problems: z.array(z.object({ key: z.string(), where: z.string(), problem: z.string() })),
    changes: z.array(z.string()),
    touches: z.array(
      z.object({ kind: z.enum(['dates', 'screens', 'notices', 'public']), words: z.string() }),
    ),
  }),
  errors: ['place_changed'],
});

export const savePlaceSettings = operation({
  name: 'savePlaceSettings',
  summary: 'Changes settings of the place, with a reason; writes a version that can be put back',
  caller: ['administrator'],
  type: 'command',
  input: z.strictObject({
    version,
    values: edits,
    reason: z.string().trim().min(2).max(REASON_MAX),
  }),
  output: z.object({ version }),
  errors: ['place_not_found', 'place_changed', 'place_invalid', 'nothing_changes'],
});

const versionRow = z.object({
  version,
  at: moment,
  byName: z.string(),
  reason: z.string(),
  what: z.enum(['roster', 'config']),
  /** What it came to, line by line. */
  changes: z.array(z.string()),
});

export const listPlaceVersions = operation({
  name: 'listPlaceVersions',
  summary: 'Who changed the place, when, why and what; the latest first',
  caller: ['administrator'],
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({ versions: z.array(versionRow), next: z.string().optional() }),
  errors: [],
});

export const getPlaceVersion = operation({
  name: 'getPlaceVersion',
  summary:
    'The settings as they were with a version, as values that would put them back; 0 is the first of all',
  caller: ['administrator'],
  type: 'query',
  input: z.strictObject({ version }),
  output: z.object({
    /** The version that is there now, against which the values are given. */
    current: version,
    values: z.array(z.object({ key: z.string(), value: z.string() })),
    changes: z.array(z.string()),
  }),
  errors: ['place_version_not_found'],
});

export const testTemplate = operation({
  name: 'testTemplate',
  summary:
    'Sends one made-up message by a message template to the caller alone, saved or not, and says what WeChat answered',
  caller: ['administrator'],
  type: 'command',
  input: z.strictObject({
    template: z.enum(TEMPLATE_KEYS),
    /** Empty: the one that is used now. */
    templateId: z.string().max(100),
    keys: z
      .array(z.strictObject({ shows: z.enum(MEANINGS), field: z.string().max(40) }))
      .max(MEANINGS.length),
  }),
  output: z.object({ sent: z.boolean(), errcode: z.number().int(), words: z.string() }),
  errors: [],
});
