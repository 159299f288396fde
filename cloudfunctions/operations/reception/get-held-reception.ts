import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { heldViewOf } from '../../services/reception/held';
import { mayHold } from '../../services/reception/own-reception';
import { actingMembership } from '../../services/session/hat';
import { findReception } from '../../store/receptions';

export const getHeldReception: Handler<'getHeldReception'> = async ({ id }, call) => {
  const session = await findReception(id);
  if (!session || !mayHold(session, actingMembership(call.session))) return refuse('reception_not_found', {});
  return heldViewOf(session, call);
};
