import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { brokenAt } from '../../services/members/record';
import { memberEventViewOf } from '../../services/members/seat-views';
import { actingMembership } from '../../services/session/hat';
import { memberEvents } from '../../store/member-events';

export const listMemberEvents: Handler<'listMemberEvents'> = async ({ cursor }, { session }) => {
  const { placeId } = actingMembership(session);
  const rows = await memberEvents({ placeId }, readCursor(cursor)?.at);
  const page = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? page[page.length - 1] : undefined;
  return {
    events: page.map(memberEventViewOf),
    next: last && cursorOf({ at: last.seq, id: '' }),
    // One more than is shown: the oldest of the page is held against the one before it.
    brokenAt: brokenAt([...rows].reverse()) ?? undefined,
  };
};
