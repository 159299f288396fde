import { PAGE_SIZE } from '@shared/contract/fields';
import { scopeOf } from '@shared/permission/roles';
import { callMark } from '../../services/notify/call-mark';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { callsOf } from '../../store/call-list';

export const listCallList: Handler<'listCallList'> = async ({ cursor }, { session }) => {
  // The pipeline lets nobody through without a hat here; no hat, no scope, no rows.
  const scope = session.membership ? scopeOf(session.membership) : '';
  const after = readCursor(cursor);
  const rows = await callsOf(scope, after && { since: after.at, id: after.id }, PAGE_SIZE);
  const last = rows.length === PAGE_SIZE ? rows[rows.length - 1] : undefined;
  return {
    calls: rows.map((row) => {
      const { no, title, why, since, name, phone } = row;
      return { id: callMark(row), no, title, why, since, name, phone };
    }),
    ...(last ? { next: cursorOf({ at: last.since, id: last._id }) } : {}),
  };
};
