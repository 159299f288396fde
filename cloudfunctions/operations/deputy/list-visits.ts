import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { visitsIn } from '../../store/visits';

export const listVisits: Handler<'listVisits'> = async ({ cursor }, { session }) => {
  const rows = await visitsIn(hatScope(session), readCursor(cursor));
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  const next = rows.length > PAGE_SIZE && last ? cursorOf({ at: last.at, id: last._id }) : undefined;
  const visits = shown.map(({ _id, deputyName, day, where, households, text, at }) => ({
    id: _id,
    deputyName,
    day,
    where,
    households,
    text,
    at,
  }));
  return { visits, next };
};
