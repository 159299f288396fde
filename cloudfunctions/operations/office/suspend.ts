import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const suspend: Handler<'suspend'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'suspend', data }, call);
