import type { Handler } from '../../services/handler';
import { rosterImportRows } from '../../services/roster-import/import-rows';

export const listRosterImportRows: Handler<'listRosterImportRows'> = (input, call) =>
  rosterImportRows(input, call);
