import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsHeldBy, itemsInvolving, ofTiers } from '../../store/item-lists';

export const listQueue: Handler<'listQueue'> = async ({ filter, state, cursor }, call) => {
  const scope = hatScope(call.session);
  const after = readCursor(cursor);
  const more = { ...ofTiers(call.session.membership?.tiers), ...(state === undefined ? {} : { state }) };
  if (filter === 'waiting') return pageOf(await itemsHeldBy(scope, after, more), 'orderAt', 'staff', call);
  return pageOf(await itemsInvolving(scope, filter, after, more), 'updatedAt', 'staff', call);
};
