import type { Handler } from '../../services/handler';
import { undoRoster } from '../../services/roster-import/undo-import';

export const undoRosterImport: Handler<'undoRosterImport'> = (input, call) => undoRoster(input, call);
