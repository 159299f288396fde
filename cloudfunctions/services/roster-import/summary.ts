import { SHEET_TITLE } from '@shared/roster-import/sheets';
import { ROSTER_WORDS as WORDS } from '@shared/wording/roster-import';
import type { StoredRosterImport } from '../../store/roster-imports';

/** A line for each list that changes: 代表：新增 3，改动 2，去掉 1. */
export const summaryOf = (counts: StoredRosterImport['counts']): string[] =>
  counts.map(({ sheet, ...count }) => WORDS.summary(SHEET_TITLE[sheet], count));
