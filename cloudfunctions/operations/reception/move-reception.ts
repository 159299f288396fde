import { move } from '@shared/reception/decide';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { changeHeld, everybody } from '../../services/reception/held';

export const moveReception: Handler<'moveReception'> = async ({ id, day, reason }, call) =>
  (await forbiddenWords(call.session.openid, reason === '' ? undefined : reason)) ??
  changeHeld(
    id,
    (session) => move(session, day, reason.trim(), call.now),
    call,
    (_before, after) => everybody(after, 'moved'),
  );
