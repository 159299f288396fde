import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const unpublish: Handler<'unpublish'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'unpublish', data }, call);
