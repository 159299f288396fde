import { stationScope } from '@shared/permission/roles';
import { halfOf } from '@shared/statistics/halves';
import type { StoredActivity } from '../../../cloudfunctions/store/activities';

type Stored = Record<string, unknown> & { _id: string };

/** Held by one station, and nothing said of who came: so the releases before the fourth version wrote it. */
export function heldByOne(row: Record<string, unknown>): Record<string, unknown> {
  const { _id, placeId, form, day, where, state, closedAt, nos, createdAt, stationIds } =
    row as unknown as StoredActivity;
  const [stationId = ''] = stationIds;
  return {
    ...{ _id, placeId, stationId, form, day, where, state, nos, createdAt },
    ...(closedAt === undefined ? {} : { closedAt }),
    lists: [placeId, stationScope(placeId, stationId)].map((scope) => `${scope}#${state}`),
  };
}

/** What becomes of such a one: of that station, of no street, with nobody named. */
export function heldByOneSince(row: Stored): Stored {
  const before = heldByOne(row) as Stored & Pick<StoredActivity, 'placeId' | 'state' | 'day'>;
  const stationId = String(before.stationId);
  const scopes = [before.placeId, stationScope(before.placeId, stationId)];
  const half = `:${halfOf(before.day)}`;
  return {
    ...before,
    ...{ stationIds: [stationId], groupIds: [], areaIds: [] },
    ...{ deputies: [], residents: 0, resolutions: [], version: 1, asked: [] },
    lists: (before.state === 'closed' ? ['', half] : ['']).flatMap((mark) =>
      scopes.map((scope) => `${scope}#${before.state}${mark}`),
    ),
  };
}

/** A visit is in no sums yet, and is of no type. */
export const wentBefore = ({ owed: _owed, owesAt: _owes, type: _type, ...visit }: Stored): Stored =>
  visit as Stored;
