import * as z from 'zod';
import { cursor, identifier } from './fields';
import { operation } from './operation';
import { rosterImport, rosterImportRow, sheetKey } from './roster-import-parts';
import { WHY_MAX } from './routing-parts';

const ADMINISTRATOR = ['administrator'] as const;
/** What somebody copies out of a sheet; a file holds more. */
const PASTED_MAX = 30_000;
const why = z.string().trim().min(2).max(WHY_MAX);

const getRosterFile = operation({
  name: 'getRosterFile',
  summary:
    'The rosters of a place as a workbook, filled with what stands or empty to fill in; or one sheet of it as CSV',
  caller: ADMINISTRATOR,
  type: 'query',
  input: z.strictObject({
    what: z.enum(['current', 'template']),
    /** This sheet alone, as CSV. */
    csv: sheetKey.optional(),
  }),
  output: z.object({ name: z.string(), base64: z.string() }),
  errors: [],
});

const checkRosterImport = operation({
  name: 'checkRosterImport',
  summary:
    'Reads a workbook of rosters, or one sheet of it, and says what it would change and what is wrong; changes nothing',
  caller: ADMINISTRATOR,
  type: 'command',
  input: z.strictObject({
    /** The slot that the file was uploaded to, asked for with the kind `table`. */
    file: z.strictObject({ slot: identifier, fileID: z.string().min(1).max(300) }).optional(),
    /** Instead of a file: rows of one sheet as they were copied. */
    text: z.string().min(1).max(PASTED_MAX).optional(),
    fileName: z.string().min(1).max(100),
    /** Of a table that does not say which sheet it is. */
    sheet: sheetKey.optional(),
    /** What is in the place and not in the sheet. */
    missing: z.enum(['keep', 'remove']).default('keep'),
  }),
  output: rosterImport,
  errors: ['upload_missing', 'import_file_refused'],
});

const getRosterImport = operation({
  name: 'getRosterImport',
  summary: 'The latest import of rosters of this place: how far it is, and whether it can be taken back',
  caller: ADMINISTRATOR,
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    /** How much there is now, and who is in no station or point. */
    standing: z.object({
      areas: z.number().int(),
      stations: z.number().int(),
      units: z.number().int(),
      deputies: z.number().int(),
      delegates: z.number().int(),
      unassigned: z.array(z.string()),
    }),
    latest: rosterImport.optional(),
    /** The last one that came in, which can be taken back. */
    brought: rosterImport.optional(),
  }),
  errors: [],
});

const listRosterImportRows = operation({
  name: 'listRosterImportRows',
  summary: 'Of an import of rosters: what is wrong, row by row, or what it changes, line by line',
  caller: ADMINISTRATOR,
  type: 'query',
  input: z.strictObject({
    id: identifier,
    of: z.enum(['wrong', 'changes']),
    sheet: sheetKey.optional(),
    cursor,
  }),
  output: z.object({ rows: z.array(rosterImportRow), next: z.string().optional() }),
  errors: ['roster_import_not_found'],
});

const runRosterImport = operation({
  name: 'runRosterImport',
  summary:
    'Brings a checked import in: all lists of the place at once, then its seats; sent again until it is done',
  caller: ADMINISTRATOR,
  type: 'command',
  input: z.strictObject({
    id: identifier,
    /** Counts with the first call. */
    reason: why,
    /** Printed codes of deputies who are gone go out of use. Counts with the first call. */
    revokeCodes: z.boolean().default(false),
  }),
  output: rosterImport,
  errors: [
    'roster_import_not_found',
    'roster_rows_wrong',
    'roster_settled',
    'place_changed',
    'place_not_found',
    'place_invalid',
  ],
});

const undoRosterImport = operation({
  name: 'undoRosterImport',
  summary:
    'Takes the last import back: the lists as they were are a new version; sent again until it is done',
  caller: ADMINISTRATOR,
  type: 'command',
  input: z.strictObject({ id: identifier, reason: why }),
  output: rosterImport,
  errors: [
    'roster_import_not_found',
    'roster_settled',
    'roster_undo_refused',
    'place_changed',
    'place_not_found',
    'place_invalid',
  ],
});

/** Contracts of rosters from spreadsheets. */
export const ROSTER_IMPORT_OPERATIONS = {
  getRosterFile,
  checkRosterImport,
  getRosterImport,
  listRosterImportRows,
  runRosterImport,
  undoRosterImport,
} as const;
