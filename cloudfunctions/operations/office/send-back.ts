import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const sendBack: Handler<'sendBack'> = ({ no, text }, call) =>
  applyCommand(no, { name: 'send_back', data: { text } }, call);
