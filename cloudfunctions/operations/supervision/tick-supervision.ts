import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const tickSupervision: Handler<'tickSupervision'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'tick_supervision', data }, call);
