import { figureKey } from '@shared/statistics/listed';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsInList } from '../../store/item-lists';

/** Of the leader's own place alone: of the places it oversees there are totals and no items. */
export const listCounted: Handler<'listCounted'> = async ({ figure, period, cursor }, call) => {
  const key = figureKey(actingMembership(call.session).placeId, figure, period);
  return pageOf(await itemsInList(key, readCursor(cursor)), 'orderAt', 'staff', call);
};
