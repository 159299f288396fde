import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { receptionItems } from '@shared/item/lists';
import { DEPUTY_ROLES, isOneOf } from '@shared/permission/roles';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { heldScope, mayHold } from '../../services/reception/own-reception';
import { actingMembership } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsInList } from '../../store/item-lists';
import { findReception } from '../../store/receptions';

export const listReceptionItems: Handler<'listReceptionItems'> = async (
  { id, year, solved, cursor },
  call,
) => {
  const hat = actingMembership(call.session);
  const page = async (list: string) =>
    pageOf(await itemsInList(list, readCursor(cursor)), 'orderAt', 'staff', call);
  if (id !== undefined) {
    const session = await findReception(id);
    return session && mayHold(session, hat)
      ? page(receptionItems.session(id))
      : refuse('reception_not_found', {});
  }
  if (isOneOf(DEPUTY_ROLES, hat.role)) return refuse('wrong_caller', { needed: 'station' });
  const wanted = year ?? dayOf(call.now).slice(0, 4);
  return page(receptionItems[solved ? 'solved' : 'said'](heldScope(hat), wanted));
};
