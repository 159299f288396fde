import * as z from 'zod';
import { identifier, moment, tier } from './fields';
import { ROUTING_MODES } from '../routing/mode';

export const WHY_MAX = 60;
export const CO_HANDLERS_MAX = 5;

/** Which items a row of the catalogue speaks for; without area or tier: of all. */
export const routeKey = { categoryId: identifier, areaId: identifier.optional(), tier: tier.optional() };

const target = z.object({
  unitId: z.string(),
  coHandlerIds: z.array(z.string()),
  policyId: z.string().optional(),
});

const since = z.object({
  at: moment,
  byName: z.string(),
  why: z.string(),
  /** The item whose return was ruled upon. */
  no: z.string().optional(),
});

export const by = z.enum(['office', 'ruling']);

export const routeRow = target.extend({ ...routeKey, by, since });

export const routeChange = z.object({
  ...routeKey,
  by,
  since,
  before: target.nullable(),
  after: target.nullable(),
});

/** How often the suggested category was the one that people chose. */
export const routingMeasure = z.object({
  mode: z.enum(ROUTING_MODES),
  count: z.number().int(),
  right: z.number().int(),
  /** Of those that the figures were sure of: only these may go by themselves. */
  sureCount: z.number().int(),
  sureRight: z.number().int(),
});

export const routingCategory = routingMeasure.extend({
  id: z.string(),
  label: z.string(),
  rows: z.number().int(),
  /** Named by the place's file, for which no row is needed. */
  fileUnits: z.array(z.string()),
  /** Professional stations that can be asked first. */
  stations: z.array(z.string()),
});

/** In words, the category that it belongs to beside it. */
export const routingProblem = z.object({ type: z.string(), categoryId: z.string(), words: z.string() });
