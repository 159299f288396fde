import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';

export const requestInfo: Handler<'requestInfo'> = async ({ no, ...data }, call) =>
  (await forbiddenWords(call.session.openid, data.text)) ??
  applyCommand(no, { name: 'request_info', data }, call);
