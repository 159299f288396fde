import { withoutPersons } from '@shared/notice/fit';
import { receive, seenThere } from '@shared/reception/decide';
import { isRefusal, type Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { changeHeld } from '../../services/reception/held';
import { actingMembership } from '../../services/session/hat';

export const receiveVisitor: Handler<'receiveVisitor'> = async ({ id, at, note }, call) => {
  const { deputyId } = actingMembership(call.session);
  const said = withoutPersons(note.trim());
  return (
    (await forbiddenWords(call.session.openid, said === '' ? undefined : said)) ??
    changeHeld(
      id,
      (session) => {
        const received = receive(session, { at, note: said }, call.now);
        return isRefusal(received) || at !== undefined ? received : seenThere(received, deputyId);
      },
      call,
    )
  );
};
