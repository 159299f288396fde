import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const objectPublication: Handler<'objectPublication'> = ({ no }, call) =>
  applyCommand(no, { name: 'object_publication', data: {} }, call);
