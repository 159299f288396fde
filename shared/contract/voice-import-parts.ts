import * as z from 'zod';
import { VOICE_COLUMNS, VOICE_PROBLEMS } from '../voice-import/problems';
import { itemNo, moment, tier } from './fields';

/** `wrong`: rows must be mended first; `ready`: waits for a yes; `running`: begun, and goes on where it stopped. */
export const IMPORT_STATES = ['wrong', 'ready', 'running', 'done'] as const;

export const voiceImport = z.object({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  fileName: z.string(),
  byName: z.string(),
  at: moment,
  /** Rows with something in them; of these, those that are right. */
  rows: z.number().int(),
  right: z.number().int(),
  /** What is wrong, cell by cell. */
  issues: z.number().int(),
  /** Right rows that say what a row above says, or what is here already. */
  twins: z.number().int(),
  /** Right rows that say nearly what an item says: shown, and registered like any other. */
  likes: z.number().int(),
  /** Right rows by the tier that they name, and those that name no category. */
  tiers: z.array(z.object({ tier, rows: z.number().int() })),
  uncategorised: z.number().int(),
  /** Columns that were not read. */
  unread: z.array(z.string()),
  /** Right rows that were dealt with so far; of these, those that became items, that were left out, that were refused. */
  dealt: z.number().int(),
  brought: z.number().int(),
  left: z.number().int(),
  refused: z.number().int(),
  /** What was chosen when it was begun. */
  choice: z.object({ twins: z.enum(['leave', 'bring']), accept: z.boolean() }).optional(),
});

export const importRow = z.object({
  row: z.number().int(),
  /** Wrong: the cell. */
  column: z.enum(VOICE_COLUMNS).optional(),
  problem: z.enum(VOICE_PROBLEMS).optional(),
  value: z.string().optional(),
  /** A twin: the row above, or the item that is here already; with what they say. */
  twinRow: z.number().int().optional(),
  twinNo: z.string().optional(),
  /** An item that says nearly the same. */
  likeNo: z.string().optional(),
  text: z.string().optional(),
  /** Brought: its number, and the code of its paper. */
  no: itemNo.optional(),
  receipt: z.string().optional(),
  title: z.string().optional(),
  /** Refused: by which code. */
  code: z.string().optional(),
});
