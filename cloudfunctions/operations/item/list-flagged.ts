import { refuse } from '@shared/error/catalogue';
import { listKey, type FlaggedList } from '@shared/item/lists';
import {
  DEPUTY_ROLES,
  isOneOf,
  OFFICE_ROLES,
  scopeOf,
  STATION_ROLES,
  UNIT_ROLES,
} from '@shared/permission/roles';
import type { Membership } from '@shared/permission/roles';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { pageOf } from '../../services/views/page';
import { itemsInList, itemsSupervised } from '../../store/item-lists';

export const listFlagged: Handler<'listFlagged'> = async ({ list, cursor }, call) => {
  const hat = call.session.membership;
  const key = hat && keyFor(hat, list);
  const after = readCursor(cursor);
  if (hat && list === 'supervised' && seesPlace(hat))
    return pageOf(await itemsSupervised(hat.placeId, after), 'superviseDueAt', 'staff', call);
  if (!key) return refuse('wrong_caller', { needed: list });
  return pageOf(await itemsInList(key, after), 'orderAt', 'staff', call);
};

const seesPlace = ({ role }: Membership) => isOneOf(OFFICE_ROLES, role) || role === 'leader';

/** Whose list it is; null for those who have none of that name. */
function keyFor(hat: Membership, list: FlaggedList): string | null {
  const office = isOneOf(OFFICE_ROLES, hat.role);
  switch (list) {
    case 'co':
    case 'co_given':
    case 'session':
      return isOneOf(UNIT_ROLES, hat.role) ? listKey(scopeOf(hat), list) : null;
    case 'to_publish':
      return isOneOf(STATION_ROLES, hat.role) ? listKey(scopeOf(hat), list) : null;
    case 'extension':
    case 'publication':
      return office ? listKey(scopeOf(hat), list) : null;
    case 'disputed':
      return seesPlace(hat) ? listKey(hat.placeId, list) : null;
    case 'micro':
      return office || isOneOf([...STATION_ROLES, ...DEPUTY_ROLES], hat.role)
        ? listKey(scopeOf(hat), list)
        : null;
    // Ordered by what is owed next, not by the item's own date.
    case 'supervised':
      return null;
  }
}
