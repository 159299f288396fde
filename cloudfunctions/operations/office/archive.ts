import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const archive: Handler<'archive'> = ({ no }, call) =>
  applyCommand(no, { name: 'archive', data: {} }, call);
