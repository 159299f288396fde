import { callOff } from '@shared/reception/decide';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { changeHeld, everybody } from '../../services/reception/held';

export const callOffReception: Handler<'callOffReception'> = async ({ id, reason }, call) =>
  (await forbiddenWords(call.session.openid, reason)) ??
  changeHeld(
    id,
    (session) => callOff(session, reason.trim()),
    call,
    (_before, after) => everybody(after, 'called_off'),
  );
