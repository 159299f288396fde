import { PAGE_SIZE } from '@shared/contract/fields';
import { refuse } from '@shared/error/catalogue';
import { keyOf, rowOf, targetsFor } from '../../services/codes/targets';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { codesInUse } from '../../store/codes';

export const listCodes: Handler<'listCodes'> = async ({ stationId, cursor }, call) => {
  const place = await ownPlace(call);
  const all = targetsFor(place, actingMembership(call.session));
  const targets = stationId === undefined ? all : all.filter((row) => row.stationId === stationId);
  if (stationId !== undefined && targets.length === 0) return refuse('station_not_found', {});
  // The roster is in memory: a page begins at a place in it.
  const from = readCursor(cursor)?.at ?? 0;
  const shown = targets.slice(from, from + PAGE_SIZE);
  const keys = shown.map((row) => keyOf(place._id, row));
  const inUse = new Map((await codesInUse(keys)).map((code) => [code.of, code]));
  const next = from + PAGE_SIZE < targets.length ? cursorOf({ at: from + PAGE_SIZE, id: '' }) : undefined;
  return { codes: shown.map((row) => rowOf(row, inUse.get(keyOf(place._id, row)))), next };
};
