import * as z from 'zod';
import { id, label } from './fields';

const named = z.strictObject({ id, label: label(8) });

/** 常德's six (CD-10) and as many again. */
const TAGS_MAX = 12;

/** What a place sorts its matters by beside their category: 依法治理、网格治理、诉源治理 … (CD-10). */
export const tagsSchema = z.array(named).max(TAGS_MAX).default([]);

/** Supervision of others that a matter may come from: 司法、执法、审计、统计、财会 … (CD-05). */
export const linkedSourcesSchema = z.array(named).max(TAGS_MAX).default([]);

const KEY_ISSUES_MAX = 9;
const keyIssues = z.number().int().min(0).max(KEY_ISSUES_MAX);

/** What every station owes. */
export const stationRulesSchema = z
  .strictObject({
    /** 季度攻坚: at least and at most so many a quarter (柞水 ZS-12: one or two); absent: not here. */
    keyIssuesPerQuarter: z.tuple([keyIssues, keyIssues.min(1)]).optional(),
  })
  .default({});

/** Meetings of the congress to which suggestions are brought: 五届三次会议 (LH-06). */
export const congressSessionsSchema = z
  .array(
    z.strictObject({
      id,
      /** 届次、会次. */
      term: z.number().int().min(1).max(99),
      sessionNo: z.number().int().min(1).max(99),
      /** From when suggestions are its. */
      fromDay: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '写成年-月-日，例如 "2026-01-20"'),
    }),
  )
  .max(40)
  .default([]);
