import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { personSearchesIn } from '../../store/person-searches';

export const listPersonSearches: Handler<'listPersonSearches'> = async ({ cursor }, { session }) => {
  const { placeId } = actingMembership(session);
  const rows = await personSearchesIn(placeId, readCursor(cursor));
  const shown = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? shown[shown.length - 1] : undefined;
  return {
    searches: shown.map(({ by, at, name, title, reason, found }) => ({ by, at, name, title, reason, found })),
    next: last && cursorOf({ at: last.at, id: last._id }),
  };
};
