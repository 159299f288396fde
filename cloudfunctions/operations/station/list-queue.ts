import { statesOf } from '@shared/item/states';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsHeldBy, itemsInvolving, ofOtherTiers, ofTiers } from '../../store/item-lists';

export const listQueue: Handler<'listQueue'> = async ({ filter, state, tiers, cursor }, call) => {
  const scope = hatScope(call.session);
  const mine = call.session.membership?.tiers;
  const after = readCursor(cursor);
  const ofMine = tiers === 'mine' ? ofTiers(mine) : ofOtherTiers(mine);
  if (filter === 'waiting') {
    const more = { ...ofMine, ...(state === undefined ? {} : { state }) };
    return pageOf(await itemsHeldBy(scope, after, more), 'orderAt', 'staff', call);
  }
  const states = statesOf(filter).filter((one) => state === undefined || one === state);
  return pageOf(await itemsInvolving(scope, states, after, ofMine), 'updatedAt', 'staff', call);
};
