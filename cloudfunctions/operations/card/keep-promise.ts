import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { WORDS_MIN } from '@shared/item/limits';
import { promiseViewOf } from '../../services/card/card-views';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { hatScope } from '../../services/session/hat';
import { findPromise, markKept } from '../../store/promises';

export const keepPromise: Handler<'keepPromise'> = async ({ id, text }, { session, now }) => {
  const promise = await findPromise(id);
  if (!promise || promise.deputy !== hatScope(session)) return refuse('promise_not_found', {});
  const done = text.trim();
  if (Array.from(done).length < WORDS_MIN) return refuse('text_too_short', { minimum: WORDS_MIN });
  const forbidden = await forbiddenWords(session.openid, done);
  if (forbidden) return forbidden;
  const today = dayOf(now);
  if (await markKept(id, today, done)) return promiseViewOf({ ...promise, keptDay: today, done }, today);
  // The same words again are the same request, whose answer got lost.
  const kept = await findPromise(id);
  return kept?.done === done ? promiseViewOf(kept, today) : refuse('promise_kept_already', {});
};
