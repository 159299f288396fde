import type { Handler } from '../../services/handler';
import { runRoster } from '../../services/roster-import/run-import';

export const runRosterImport: Handler<'runRosterImport'> = (input, call) => runRoster(input, call);
