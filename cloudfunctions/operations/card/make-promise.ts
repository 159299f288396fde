import { addDays, dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { WORDS_MIN } from '@shared/item/limits';
import { scopeOf } from '@shared/permission/roles';
import { promiseViewOf } from '../../services/card/card-views';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { actingMembership } from '../../services/session/hat';
import { addPromise } from '../../store/promises';

export const makePromise: Handler<'makePromise'> = async ({ text, dueDay }, { session, now, key }) => {
  const hat = actingMembership(session);
  const said = text.trim();
  if (Array.from(said).length < WORDS_MIN) return refuse('text_too_short', { minimum: WORDS_MIN });
  const today = dayOf(now);
  if (dueDay < today) return refuse('day_in_past', { day: dueDay });
  if (addDays(dueDay, 0) !== dueDay) return refuse('day_not_real', { day: dueDay, year: dueDay.slice(0, 4) });
  const forbidden = await forbiddenWords(session.openid, said);
  if (forbidden) return forbidden;
  const promise = {
    _id: derivedId('promise', key),
    placeId: hat.placeId,
    deputy: scopeOf(hat),
    deputyId: hat.deputyId ?? '',
    text: said,
    dueDay,
    at: now,
  };
  await addPromise(promise);
  return promiseViewOf(promise, today);
};
