import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { contactViewsIn } from '../../store/contact-views';

export const listOpenedContacts: Handler<'listOpenedContacts'> = async ({ cursor }, { session }) => {
  const { placeId } = actingMembership(session);
  const rows = await contactViewsIn(placeId, readCursor(cursor));
  const shown = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? shown[shown.length - 1] : undefined;
  return {
    views: shown.map(({ at, name, title, no, reason }) => ({ at, name, title, no, reason })),
    next: last && cursorOf({ at: last.at, id: last._id }),
  };
};
