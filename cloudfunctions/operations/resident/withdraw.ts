import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const withdraw: Handler<'withdraw'> = ({ no, reason }, call) =>
  applyCommand(no, { name: 'withdraw', data: { reason } }, call);
