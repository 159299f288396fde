import { activityKey } from '@shared/statistics/listed';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsInList } from '../../store/item-lists';

export const listGathered: Handler<'listGathered'> = async ({ half, figure, cursor }, call) => {
  const key = activityKey(actingMembership(call.session).placeId, figure, half);
  return pageOf(await itemsInList(key, readCursor(cursor)), 'orderAt', 'staff', call);
};
