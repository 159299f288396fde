import * as z from 'zod';
import { SHEETS } from '../roster-import/sheets';
import { moment } from './fields';

/**
 * `wrong`: rows must be mended first; `ready`: waits for a yes; `running` and `undoing`: begun, and go on where they
 * stopped.
 */
export const ROSTER_IMPORT_STATES = ['wrong', 'ready', 'running', 'done', 'undoing', 'undone'] as const;

export const sheetKey = z.enum(SHEETS);
const count = z.number().int();

export const rosterImport = z.object({
  id: z.string(),
  state: z.enum(ROSTER_IMPORT_STATES),
  fileName: z.string(),
  byName: z.string(),
  at: moment,
  /** What is in the place and not in the sheet: stays, or goes. */
  missing: z.enum(['keep', 'remove']),
  /** Sheets that were read. */
  sheets: z.array(z.object({ sheet: sheetKey, rows: count })),
  /** What would change, by list. */
  counts: z.array(z.object({ sheet: sheetKey, added: count, changed: count, gone: count })),
  issues: count,
  notes: z.array(z.string()),
  /** Deputies who would be gone and have a printed code. */
  codesLeft: count,
  /** How far it is. */
  dealt: count,
  total: count,
  reason: z.string().optional(),
  doneAt: moment.optional(),
  undone: z.object({ byName: z.string(), at: moment, reason: z.string() }).optional(),
});

export const rosterImportRow = z.object({
  /** Absent: it is about the file. */
  sheet: sheetKey.optional(),
  /** Wrong: where, and why. */
  row: count.optional(),
  column: z.string().optional(),
  problem: z.string().optional(),
  /** A change: of whom, and what of it. */
  kind: z.enum(['added', 'changed', 'gone']).optional(),
  name: z.string().optional(),
  fields: z.array(z.object({ column: z.string(), from: z.string(), to: z.string() })).optional(),
});
