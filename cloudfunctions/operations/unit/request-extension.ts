import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const requestExtension: Handler<'requestExtension'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'request_extension', data }, call);
