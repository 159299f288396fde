import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor, type RowMark } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { firstNoticesOf, noticesOf, type StoredNotice } from '../../store/notices';

export const listNotices: Handler<'listNotices'> = async ({ cursor }, { session, context }) => {
  const { openid } = session;
  const after = readCursor(cursor);
  const [{ rows, unread }, memberships] = await Promise.all([
    after ? readOn(openid, after) : firstNoticesOf(openid, PAGE_SIZE),
    context.directory.memberships(openid),
  ]);
  const last = rows.length === PAGE_SIZE ? rows[rows.length - 1] : undefined;
  return {
    notices: rows.map((row) => viewOf(row, memberships)),
    unread,
    ...(last ? { next: cursorOf({ at: last.at, id: last._id }) } : {}),
  };
};

const viewOf = (notice: StoredNotice, hats: readonly { id: string }[]) => ({
  id: notice._id,
  code: notice.code,
  title: notice.title,
  body: notice.body,
  page: notice.page,
  no: notice.no,
  itemTitle: titleFor(notice, hats),
  at: notice.at,
  read: notice.read,
  push: notice.push.state,
});

/** A follower's notice was stored with the number in place of the words; a hat that was taken away shows no words. */
function titleFor({ itemTitle, no, membershipId }: StoredNotice, hats: readonly { id: string }[]) {
  if (itemTitle === '' || itemTitle === no) return undefined;
  return membershipId === undefined || hats.some(({ id }) => id === membershipId) ? itemTitle : undefined;
}

const readOn = async (openid: string, after: RowMark) => ({
  rows: await noticesOf(openid, after, PAGE_SIZE),
  unread: undefined,
});
