import { mark, seenThere } from '@shared/reception/decide';
import { isRefusal, type Handler } from '../../services/handler';
import { changeHeld } from '../../services/reception/held';
import { actingMembership } from '../../services/session/hat';

export const markVisitor: Handler<'markVisitor'> = ({ id, number, state }, call) => {
  const { deputyId } = actingMembership(call.session);
  return changeHeld(
    id,
    (session) => {
      const marked = mark(session, number, state, call.now);
      return isRefusal(marked) || state !== 'came' ? marked : seenThere(marked, deputyId);
    },
    call,
  );
};
