import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';

export const appeal: Handler<'appeal'> = async ({ no, text }, call) =>
  (await forbiddenWords(call.session.openid, text)) ??
  applyCommand(no, { name: 'appeal', data: { text } }, call);
