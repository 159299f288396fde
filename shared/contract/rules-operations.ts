import { getRule, listRules, publishRule } from './rules';

/** Contracts of a place's rule documents. */
export const RULE_OPERATIONS = { listRules, getRule, publishRule } as const;
