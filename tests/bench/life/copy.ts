import type { ItemEvent } from '@shared/item/event';
import { hashOf } from '../../../cloudfunctions/services/item/audit-chain';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { identityOf, keyOf } from './identity';

/** Somebody else said the same and it went the same way: number, person, keys and chain are its own. */
export function copyFor(original: StoredItem, nth: number): StoredItem {
  const { id, no, shareToken, openid } = identityOf(nth, original.createdAt);
  let prev = '';
  const events = original.events.map((event): ItemEvent => {
    const by = event.by.openid === original.submitterOpenid ? { ...event.by, openid } : event.by;
    const data = event.type === 'submitted' ? { ...event.data, no, shareToken } : event.data;
    const sealed = { ...event, by, data, key: keyOf(nth, event.seq), prev } as ItemEvent;
    sealed.hash = hashOf(sealed);
    prev = sealed.hash;
    return sealed;
  });
  const keys = original.keys.map((used) => {
    const key = keyOf(nth, used.version);
    return { ...used, key, inputHash: key };
  });
  return { ...original, _id: id, no, shareToken, submitterOpenid: openid, events, keys };
}
