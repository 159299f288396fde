import type { Handler } from '../../services/handler';
import { cursorOf, readCursor } from '../../services/cursor';
import { placeNow, versionOf } from '../../services/places/place-now';
import { listVersions, VERSIONS_PAGE } from '../../store/place-versions';

export const listPlaceVersions: Handler<'listPlaceVersions'> = async ({ cursor }, call) => {
  const place = await placeNow(call);
  const after = readCursor(cursor);
  // One that was announced and did not come to be is above the place's own.
  const rows = await listVersions(place._id, Math.min(after?.at ?? Infinity, versionOf(place) + 1));
  const last = rows[VERSIONS_PAGE - 1];
  return {
    versions: rows.map(({ version, at, by, reason, what, summary }) => ({
      version,
      at,
      byName: by.name,
      reason,
      what,
      changes: summary,
    })),
    ...(last ? { next: cursorOf({ at: last.version, id: last._id }) } : {}),
  };
};
