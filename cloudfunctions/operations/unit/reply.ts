import { isRefusal, type Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';
import { keepPrint } from '../../services/reply-flags/prints';
import { actingMembership } from '../../services/session/hat';

export const reply: Handler<'reply'> = async ({ no, ...data }, call) => {
  const forbidden = await forbiddenWords(call.session.openid, data.text);
  if (forbidden) return forbidden;
  const answer = await applyCommand(no, { name: 'reply', data }, call);
  if (isRefusal(answer)) return answer;
  const { placeId, unitId = '' } = actingMembership(call.session);
  await keepPrint({ no, placeId, unitId, text: data.text, at: call.now, key: call.key });
  return answer;
};
