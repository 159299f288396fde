import type { Handler } from '../../services/handler';
import { checkRoster } from '../../services/roster-import/check-import';

export const checkRosterImport: Handler<'checkRosterImport'> = (input, call) => checkRoster(input, call);
