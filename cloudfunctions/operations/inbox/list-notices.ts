import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { noticesOf, unreadCount, type StoredNotice } from '../../store/notices';

export const listNotices: Handler<'listNotices'> = async ({ cursor }, { session }) => {
  const rows = await noticesOf(session.openid, readCursor(cursor), PAGE_SIZE);
  const unread = await unreadCount(session.openid);
  const last = rows.length === PAGE_SIZE ? rows[rows.length - 1] : undefined;
  return {
    notices: rows.map(viewOf),
    unread,
    ...(last ? { next: cursorOf({ at: last.at, id: last._id }) } : {}),
  };
};

const viewOf = ({ _id, code, title, body, page, no, at, read, push }: StoredNotice) => ({
  id: _id,
  code,
  title,
  body,
  page,
  no,
  at,
  read,
  push: push.state,
});
