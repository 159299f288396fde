import { phoneDigits } from '@shared/common/phone';
import { refuse } from '@shared/error/catalogue';
import { isLikeName } from '@shared/search/asked';
import { phoneHashOf } from '../../services/contact/cipher';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { filterRefusal } from '../../services/search/filter-refusal';
import { findPage } from '../../services/search/find';
import { nameOf, personKey } from '../../services/search/keys';
import { recordPersonSearch } from '../../services/search/record-person-search';
import { actingMembership } from '../../services/session/hat';

export const searchPerson: Handler<'searchPerson'> = async (input, call) => {
  const { by, value, reason, filter, cursor } = input;
  const place = await ownPlace(call);
  const wrong = filterRefusal(filter, place);
  if (wrong) return wrong;
  const person = keyOf(actingMembership(call.session).placeId, by, value);
  if (typeof person !== 'string') return person;
  const page = await findPage({ place, filter, person, cursor, by: 'person' }, call);
  // Written down before anything is shown: nobody was found who cannot read who looked.
  await recordPersonSearch({ by, reason, page }, call);
  return page;
};

function keyOf(placeId: string, by: 'phone' | 'name', value: string) {
  if (by === 'name')
    return isLikeName(nameOf(value))
      ? personKey(placeId, by, nameOf(value))
      : refuse('search_not_a_name', {});
  const phone = phoneDigits(value.normalize('NFKC').trim());
  return phone === null ? refuse('search_not_a_phone', {}) : personKey(placeId, by, phoneHashOf(phone));
}
