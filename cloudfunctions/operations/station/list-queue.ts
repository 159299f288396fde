import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsHeldBy, itemsInvolving, ofOtherTiers, ofTiers } from '../../store/item-lists';

export const listQueue: Handler<'listQueue'> = async ({ filter, state, tiers, cursor }, call) => {
  const scope = hatScope(call.session);
  const mine = call.session.membership?.tiers;
  const after = readCursor(cursor);
  const more = {
    ...(tiers === 'mine' ? ofTiers(mine) : ofOtherTiers(mine)),
    ...(state === undefined ? {} : { state }),
  };
  if (filter === 'waiting') return pageOf(await itemsHeldBy(scope, after, more), 'orderAt', 'staff', call);
  return pageOf(await itemsInvolving(scope, filter, after, more), 'updatedAt', 'staff', call);
};
