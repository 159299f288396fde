import { statesOf } from '@shared/item/states';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsHeldBy, itemsInvolving } from '../../store/item-lists';

export const listUnitItems: Handler<'listUnitItems'> = async ({ filter, cursor }, call) => {
  const scope = hatScope(call.session);
  const after = readCursor(cursor);
  if (filter === 'waiting') return pageOf(await itemsHeldBy(scope, after), 'orderAt', 'staff', call);
  const states = filter === 'review' ? (['reply_review'] as const) : statesOf(filter);
  return pageOf(await itemsInvolving(scope, states, after), 'updatedAt', 'staff', call);
};
