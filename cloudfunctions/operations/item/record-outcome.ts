import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const recordOutcome: Handler<'recordOutcome'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'record_outcome', data }, call);
