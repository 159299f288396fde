import type { Handler } from '../../services/handler';
import { takeOffCallList } from '../../store/call-list';
import { markRead, unreadCount } from '../../store/notices';

export const readNotices: Handler<'readNotices'> = async ({ ids }, { session }) => {
  await markRead(session.openid, ids ?? null);
  await takeOffCallList(session.openid);
  return { unread: await unreadCount(session.openid) };
};
