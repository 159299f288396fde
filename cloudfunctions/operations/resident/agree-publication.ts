import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const agreePublication: Handler<'agreePublication'> = ({ no }, call) =>
  applyCommand(no, { name: 'agree_publication', data: {} }, call);
