import { close } from '@shared/reception/decide';
import type { Handler } from '../../services/handler';
import { changeHeld } from '../../services/reception/held';

export const closeReception: Handler<'closeReception'> = ({ id }, call) =>
  changeHeld(id, (session) => close(session, call.now), call);
