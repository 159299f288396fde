import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { WORDS_MIN } from '@shared/item/limits';
import { askedAs } from '../../services/asked-as';
import { promiseViewOf } from '../../services/card/card-views';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { hatScope } from '../../services/session/hat';
import { findPromise, markKept } from '../../store/promises';

export const keepPromise: Handler<'keepPromise'> = async ({ id, text }, call) => {
  const { session, now } = call;
  const promise = await findPromise(id);
  if (!promise || promise.deputy !== hatScope(session)) return refuse('promise_not_found', {});
  const done = text.trim();
  if (Array.from(done).length < WORDS_MIN) return refuse('text_too_short', { minimum: WORDS_MIN });
  const forbidden = await forbiddenWords(session.openid, done);
  if (forbidden) return forbidden;
  const today = dayOf(now);
  const keptAs = askedAs(call);
  const marked = await markKept(id, { keptDay: today, done, keptAs });
  const kept = marked ? { ...promise, keptDay: today, done } : await findPromise(id);
  if (!kept || (!marked && kept.keptAs !== keptAs)) return refuse('promise_kept_already', {});
  return promiseViewOf(kept, today);
};
