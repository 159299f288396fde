import * as z from 'zod';
import { operation } from './operation';
import { expectation, importOf, listVersion, rowIssue, tableText } from './responsibility-parts';
import { LIST_EDITORS } from '../responsibility/roles';

/** Enough to see whether it is the right sheet. */
export const ISSUES_SHOWN = 20;

export const previewListImport = operation({
  name: 'previewListImport',
  summary: 'What an import of pasted rows would change, and which rows are wrong; changes nothing',
  caller: LIST_EDITORS,
  type: 'query',
  input: z.strictObject({ of: importOf, text: tableText }),
  output: z.object({
    rows: z.number().int(),
    /** Tasks that come, that are worded or split otherwise, that go, that stay as they are. */
    added: z.number().int(),
    changed: z.number().int(),
    removed: z.array(z.string()),
    same: z.number().int(),
    /** What the list would then be. */
    after: z.object({
      categories: z.number().int(),
      tasks: z.number().int(),
      duties: z.number().int(),
      unsplit: z.number().int(),
    }),
    expected: expectation,
    /** Columns that were not read. */
    unread: z.array(z.string()),
    issues: z.array(rowIssue),
    issueTotal: z.number().int(),
    /** Of the list that it was compared with: an import of an older comparison is refused. */
    version: listVersion,
  }),
  errors: ['module_off', 'table_unreadable'],
});
