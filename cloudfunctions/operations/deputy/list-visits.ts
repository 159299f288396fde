import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import { isOneOf, OFFICE_ROLES, officeScope } from '@shared/permission/roles';
import type { Handler } from '../../services/handler';
import { actingMembership, hatScope } from '../../services/session/hat';
import { visitsCountedKey, visitsIn } from '../../store/visits';

export const listVisits: Handler<'listVisits'> = async ({ counted, cursor }, { session }) => {
  const hat = actingMembership(session);
  // Numbers are those of a whole place: whoever sees no such list sees their own.
  const seesAll = isOneOf([...OFFICE_ROLES, 'leader'], hat.role);
  const own = seesAll ? officeScope(hat.placeId) : hatScope(session);
  const list = counted && seesAll ? visitsCountedKey(hat.placeId, counted.type, counted.year) : own;
  const rows = await visitsIn(list, readCursor(cursor));
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  const next = rows.length > PAGE_SIZE && last ? cursorOf({ at: last.at, id: last._id }) : undefined;
  const visits = shown.map(({ _id, deputyName, day, where, households, text, type, at }) => ({
    id: _id,
    deputyName,
    day,
    where,
    households,
    text,
    type,
    at,
  }));
  return { visits, next };
};
