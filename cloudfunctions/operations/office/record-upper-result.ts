import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';

export const recordUpperResult: Handler<'recordUpperResult'> = async ({ no, ...data }, call) =>
  (await forbiddenWords(call.session.openid, data.text)) ??
  applyCommand(no, { name: 'record_upper_result', data }, call);
