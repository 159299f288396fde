import { PAGE_SIZE } from '@shared/contract/fields';
import { listScope } from '../../services/activity/own-activity';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { boxKey, boxRows, countBox } from '../../store/suggestion-box';

export const listBox: Handler<'listBox'> = async ({ list, cursor }, call) => {
  const { roster } = await ownPlace(call);
  const scope = listScope(actingMembership(call.session));
  const after = readCursor(cursor);
  const [rows, fresh] = await Promise.all([
    boxRows(boxKey(scope, list), after),
    after === null ? countBox(boxKey(scope, 'new')) : undefined,
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  return {
    notes: shown.map(({ _id: id, stationId, text, at, no }) => ({
      id,
      stationName: roster.stations.find((station) => station.id === stationId)?.name ?? '',
      text,
      at,
      no,
    })),
    next: rows.length > PAGE_SIZE && last ? cursorOf({ at: last.at, id: last._id }) : undefined,
    fresh,
  };
};
