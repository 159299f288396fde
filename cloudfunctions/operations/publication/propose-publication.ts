import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';

export const proposePublication: Handler<'proposePublication'> = async ({ no, ...data }, call) =>
  (await forbiddenWords(call.session.openid, `${data.publicTitle}\n${data.publicText}`)) ??
  (await forbiddenWords(call.session.openid, data.publicReply)) ??
  applyCommand(no, { name: 'propose_publication', data }, call);
