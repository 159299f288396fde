import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const supervise: Handler<'supervise'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'supervise', data }, call);
