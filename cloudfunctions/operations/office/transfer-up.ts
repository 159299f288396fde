import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const transferUp: Handler<'transferUp'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'transfer_up', data }, call);
