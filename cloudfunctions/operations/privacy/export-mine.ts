import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { exportedItem, exportedVoters } from '../../services/privacy/exported';
import { ownItems, OWN_PAGE } from '../../store/own-items';

export const exportMine: Handler<'exportMine'> = async ({ cursor }, { session }) => {
  const after = readCursor(cursor);
  const rows = await ownItems(session.openid, after);
  const page = rows.slice(0, OWN_PAGE);
  const items = await Promise.all(page.map(exportedItem));
  const last = rows.length > OWN_PAGE ? page[page.length - 1] : undefined;
  return {
    items,
    voters: after === null ? await exportedVoters(session.openid) : undefined,
    next: last && cursorOf({ at: last.createdAt, id: last._id }),
  };
};
