import { keyIssueList } from '@shared/item/marked-lists';
import { isOneOf, STATION_ROLES, stationScope } from '@shared/permission/roles';
import { readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { keyIssueScope } from '../../services/key-issues/report';
import { actingMembership } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsInList } from '../../store/item-lists';

export const listKeyIssues: Handler<'listKeyIssues'> = async (
  { quarter, figure, stationId, cursor },
  call,
) => {
  const hat = actingMembership(call.session);
  const ofOne = stationId !== undefined && !isOneOf(STATION_ROLES, hat.role);
  const scope = ofOne ? stationScope(hat.placeId, stationId) : keyIssueScope(hat);
  const list = keyIssueList(scope, quarter, figure);
  return pageOf(await itemsInList(list, readCursor(cursor)), 'orderAt', 'staff', call);
};
