import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { followIdOf } from '../../services/item/follow-id';
import { addFollow } from '../../store/follows';
import { findShared } from '../../services/item/shared-item';
import { findById, type StoredItem } from '../../store/items';
import { findPublication } from '../../store/publications';

export const follow: Handler<'follow'> = async ({ token, no }, { session, now }) => {
  if (token === undefined && no === undefined) return refuse('share_unknown', {});
  const item = token === undefined ? await published(no ?? '') : await findShared(token);
  if (!item) return token === undefined ? refuse('not_on_board', {}) : refuse('share_unknown', {});
  const { openid } = session;
  // Whoever spoke hears of it anyway.
  if (openid === item.submitterOpenid) return { no: item.no, followers: item.followers };
  const _id = followIdOf(item._id, openid);
  return { no: item.no, followers: await addFollow({ _id, itemId: item._id, openid, at: now }) };
};

async function published(no: string): Promise<StoredItem | null> {
  const found = await findPublication(no);
  return found && findById(found._id);
}
