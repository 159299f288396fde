import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';

export const reopen: Handler<'reopen'> = async ({ no, ...data }, call) =>
  (await forbiddenWords(call.session.openid, data.text)) ?? applyCommand(no, { name: 'reopen', data }, call);
