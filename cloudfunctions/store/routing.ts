import { collection, command, isDuplicate } from '../platform/database';

/**
 * What the assignments of a place have taught about a category in an area: a projection of the items' events, one
 * document a pair, with a derived id. Written by effects, which may come twice.
 */
interface StoredRoute extends Route {
  _id: string;
  placeId: string;
  categoryId: string;
  /** The last events that were counted: one that comes again changes nothing. */
  events: string[];
}

export interface Route {
  /** Absent: items of the place without an area. */
  areaId?: string;
  /** How often items of this pair were assigned to a unit, by unit. */
  counts: Record<string, number>;
  /** To whom the last of them went, the newest last. */
  last?: string[];
}

/** An effect is tried again within minutes; no pair of any place is assigned this often meanwhile. */
const EVENTS_KEPT = 100;
/** The last three the same: what people call used to. */
const LAST_KEPT = 3;
/** More areas than any place has: one query reads them all. */
const AREAS_MAX = 500;

const routing = () => collection('routing');
const idOf = (placeId: string, categoryId: string, areaId: string | undefined) =>
  `${placeId}/${categoryId}/${areaId ?? '-'}`;

/** An item of this pair was assigned to a unit. */
export async function countAssignment(
  placeId: string,
  categoryId: string,
  areaId: string | undefined,
  unitId: string,
  eventId: string,
): Promise<void> {
  const _ = command();
  const _id = idOf(placeId, categoryId, areaId);
  const add = () =>
    routing()
      .where({ _id, events: _.nin([eventId]) })
      .update({
        data: {
          [`counts.${unitId}`]: _.inc(1),
          last: _.push({ each: [unitId], slice: -LAST_KEPT } as never),
          events: _.push({ each: [eventId], slice: -EVENTS_KEPT } as never),
        },
      });
  if ((await add()).stats.updated === 1) return;
  const first: StoredRoute = {
    _id,
    placeId,
    categoryId,
    counts: { [unitId]: 1 },
    last: [unitId],
    events: [eventId],
  };
  try {
    await routing().add({ data: { ...first, ...(areaId === undefined ? {} : { areaId }) } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // It exists: either this event was counted already, or somebody else made it a moment ago.
    await add();
  }
}

/** What is known of a category, area by area. */
export async function routesOf(placeId: string, categoryId: string): Promise<Route[]> {
  const { data } = await routing()
    .where({ placeId, categoryId })
    .limit(AREAS_MAX)
    .field({ areaId: true, counts: true, last: true })
    .get();
  return data as unknown as Route[];
}
