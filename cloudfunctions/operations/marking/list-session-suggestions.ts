import { refuse } from '@shared/error/catalogue';
import { sessionList } from '@shared/item/marked-lists';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { pageOf } from '../../services/views/page';
import { itemsInList } from '../../store/item-lists';

export const listSessionSuggestions: Handler<'listSessionSuggestions'> = async (
  { session, figure, cursor },
  call,
) => {
  const { _id: placeId, config } = await ownPlace(call);
  if (!config.congressSessions.some(({ id }) => id === session))
    return refuse('congress_session_unknown', {});
  const list = sessionList(placeId, session, figure);
  return pageOf(await itemsInList(list, readCursor(cursor)), 'orderAt', 'staff', call);
};
