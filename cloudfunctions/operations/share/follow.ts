import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { followIdOf } from '../../services/item/follow-id';
import { addFollow } from '../../store/follows';
import { findShared } from '../../services/item/shared-item';

export const follow: Handler<'follow'> = async ({ token }, { session, now }) => {
  const item = await findShared(token);
  if (!item) return refuse('share_unknown', {});
  const { openid } = session;
  // Whoever spoke hears of it anyway.
  if (openid === item.submitterOpenid) return { no: item.no, followers: item.followers };
  const added = await addFollow({ _id: followIdOf(item._id, openid), itemId: item._id, openid, at: now });
  return { no: item.no, followers: item.followers + (added ? 1 : 0) };
};
