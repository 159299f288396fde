import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';

export const rate: Handler<'rate'> = async ({ no, ...data }, call) =>
  (await forbiddenWords(call.session.openid, data.comment)) ?? applyCommand(no, { name: 'rate', data }, call);
