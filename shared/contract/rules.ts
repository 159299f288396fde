import * as z from 'zod';
import { OFFICE_ROLES, ROLES } from '../permission/roles';
import { cursor, day, identifier, moment } from './fields';
import { operation } from './operation';

const RULE_TITLE_MAX = 40;
const RULE_TEXT_MAX = 10_000;
const CHANGE_MAX = 100;
/** A rule that was rewritten more often than that is another rule. */
const VERSIONS_MAX = 50;

const version = z.number().int().min(0).max(VERSIONS_MAX);

const ruleVersion = z.object({
  version,
  title: z.string(),
  /** From which day it holds. */
  fromDay: day,
  at: moment,
  byName: z.string(),
  /** What is other than in the version before. */
  change: z.string(),
  /** `current` holds today, `coming` from a later day, `past` held until another came. */
  holds: z.enum(['current', 'coming', 'past']),
});

export const listRules = operation({
  name: 'listRules',
  summary: 'The rule documents of the place (制度): which version holds, and which is to come',
  caller: ROLES,
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    rules: z.array(
      z.object({ id: identifier, title: z.string(), shown: ruleVersion, coming: ruleVersion.optional() }),
    ),
    next: z.string().optional(),
    mayPublish: z.boolean(),
  }),
  errors: [],
});

export const getRule = operation({
  name: 'getRule',
  summary: 'A rule document as it holds today, or as it was or will be with one of its versions',
  caller: ROLES,
  type: 'query',
  input: z.strictObject({ id: identifier, version: version.optional() }),
  output: z.object({
    id: identifier,
    text: z.string(),
    shown: ruleVersion,
    /** The latest first. */
    versions: z.array(ruleVersion),
    mayPublish: z.boolean(),
  }),
  errors: ['rule_not_found'],
});

export const publishRule = operation({
  name: 'publishRule',
  summary: 'Publishes a rule document, or a further version of one; earlier versions stay to be read',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({
    /** Absent: a new document. */
    id: identifier.optional(),
    /** The latest version that was looked at; 0 for a new document. */
    version,
    title: z.string().trim().min(2).max(RULE_TITLE_MAX),
    text: z.string().trim().min(10).max(RULE_TEXT_MAX),
    fromDay: day,
    /** Of a further version: what is other than before. */
    change: z.string().trim().max(CHANGE_MAX).default(''),
  }),
  output: z.object({ id: identifier, version }),
  errors: [
    'day_not_real',
    'rule_not_found',
    'rule_day_too_early',
    'rule_change_missing',
    'changed_meanwhile',
    'nothing_changes',
  ],
});
