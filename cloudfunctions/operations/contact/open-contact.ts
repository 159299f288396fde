import { refuse } from '@shared/error/catalogue';
import { openContactText } from '../../services/contact/cipher';
import { derivedId } from '../../services/fingerprint';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';
import { addContactView } from '../../store/contact-views';
import { findContact } from '../../store/contacts';

export const openContact: Handler<'openContact'> = async ({ no, reason }, call) => {
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  const { session, key, now } = call;
  const { _id: itemId } = seen.item;
  const { membership } = session;
  if (!membership) return refuse('item_not_found', {});
  const contact = await findContact(itemId);
  if (!contact) return refuse('contact_not_found', {});
  // Written down before it is shown: nothing was seen that is not on the list.
  await addContactView({
    _id: derivedId('contact_view', itemId, key),
    placeId: seen.item.placeId,
    no,
    itemId,
    openid: session.openid,
    membershipId: membership.id,
    name: membership.name,
    title: membership.title,
    reason,
    at: now,
  });
  return {
    name: contact.name && openContactText(contact.name, itemId),
    phone: contact.phone && openContactText(contact.phone, itemId),
  };
};
