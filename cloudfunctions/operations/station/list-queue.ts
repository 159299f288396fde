import { statesOf } from '@shared/item/states';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { ownPlace } from '../../services/places/own-place';
import { oldestOf } from '../../services/views/oldest';
import { pageOf } from '../../services/views/page';
import { itemsHeldBy, itemsInvolving, ofOtherTiers, ofTiers } from '../../store/item-lists';

export const listQueue: Handler<'listQueue'> = async ({ filter, state, tiers, cursor }, call) => {
  const scope = hatScope(call.session);
  const mine = call.session.membership?.tiers;
  const after = readCursor(cursor);
  const ofMine = tiers === 'mine' ? ofTiers(mine) : ofOtherTiers(mine);
  if (filter === 'waiting') {
    const more = { ...ofMine, ...(state === undefined ? {} : { state }) };
    const held = await itemsHeldBy(scope, after, more);
    const page = await pageOf(held, 'orderAt', 'staff', call);
    return after === null ? { ...page, oldest: oldestOf(held.rows, await ownPlace(call), call) } : page;
  }
  const states = statesOf(filter).filter((one) => state === undefined || one === state);
  return pageOf(await itemsInvolving(scope, states, after, ofMine), 'updatedAt', 'staff', call);
};
