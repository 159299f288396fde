import { addContactView } from '../../store/contact-views';
import { idsOfNos } from '../../store/item-lists';
import { addPersonSearch } from '../../store/person-searches';
import { PERSON_SEARCH_WORD } from '@shared/wording/search';
import { derivedId } from '../fingerprint';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';
import type { FoundPage } from './find';

interface Looked {
  by: 'phone' | 'name';
  reason: string;
  page: FoundPage;
}

/** In the list of the place, also when nobody was found; and with each item that was, where its submitter reads it. */
export async function recordPersonSearch({ by, reason, page }: Looked, call: Call): Promise<void> {
  const { id: membershipId, placeId, name, title } = actingMembership(call.session);
  const who = { openid: call.session.openid, membershipId, name, title, at: call.now };
  const found = page.items.length;
  const ids = await idsOfNos(page.items.map(({ no }) => no));
  await addPersonSearch({ _id: derivedId('person_search', call.key), placeId, ...who, by, reason, found });
  await Promise.all(
    ids.map(({ id: itemId, no }) =>
      addContactView({
        _id: derivedId('contact_view', itemId, call.key),
        placeId,
        no,
        itemId,
        ...who,
        reason: `${PERSON_SEARCH_WORD[by]}：${reason}`,
      }),
    ),
  );
}
