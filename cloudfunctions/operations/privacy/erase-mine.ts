import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { eraseItem } from '../../services/privacy/erase';
import { voterIdOf } from '../../services/board/ids';
import { ownItems, OWN_PAGE } from '../../store/own-items';
import { placeIds } from '../../store/places';
import { forgetVoter } from '../../store/voters';

export const eraseMine: Handler<'eraseMine'> = async ({ cursor }, call) => {
  const { openid } = call.session;
  const after = readCursor(cursor);
  const rows = await ownItems(openid, after);
  const page = rows.slice(0, OWN_PAGE);
  if (after === null) for (const placeId of await placeIds()) await forgetVoter(voterIdOf(placeId, openid));
  const erased: string[] = [];
  const kept: string[] = [];
  for (const item of page) ((await eraseItem(item, call)) ? erased : kept).push(item.no);
  const last = rows.length > OWN_PAGE ? page[page.length - 1] : undefined;
  return { erased, kept, next: last && cursorOf({ at: last.createdAt, id: last._id }) };
};
