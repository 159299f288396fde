import { collection, command, isDuplicate, type Clause } from '../platform/database';

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
  /** The unit that a ruling on a return made the owner of this pair. */
  owner?: string;
}

/** An effect is tried again within minutes; no pair of any place is assigned this often meanwhile. */
const EVENTS_KEPT = 100;
/** More areas than any place has: one query reads them all. */
const AREAS_MAX = 500;

const routing = () => collection('routing');
const idOf = (placeId: string, categoryId: string, areaId: string | undefined) =>
  `${placeId}/${categoryId}/${areaId ?? '-'}`;

/** An item of this pair was assigned to a unit. */
export function countAssignment(
  placeId: string,
  categoryId: string,
  areaId: string | undefined,
  unitId: string,
  eventId: string,
): Promise<void> {
  const counted = { [`counts.${unitId}`]: command().inc(1) };
  return learn({ placeId, categoryId, areaId, counts: { [unitId]: 1 } }, counted, eventId);
}

/** A return was ruled upon: this unit is the owner of the pair, until another ruling. */
export function teachOwner(
  placeId: string,
  categoryId: string,
  areaId: string | undefined,
  unitId: string,
  eventId: string,
): Promise<void> {
  return learn({ placeId, categoryId, areaId, counts: {}, owner: unitId }, { owner: unitId }, eventId);
}

async function learn(
  first: Omit<StoredRoute, '_id' | 'events'>,
  change: Clause,
  eventId: string,
): Promise<void> {
  const _ = command();
  const _id = idOf(first.placeId, first.categoryId, first.areaId);
  const add = () =>
    routing()
      .where({ _id, events: _.nin([eventId]) })
      .update({ data: { ...change, events: _.push({ each: [eventId], slice: -EVENTS_KEPT } as never) } });
  if ((await add()).stats.updated === 1) return;
  const { areaId, ...known } = first;
  try {
    await routing().add({
      data: { _id, ...known, ...(areaId === undefined ? {} : { areaId }), events: [eventId] },
    });
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
    .field({ areaId: true, counts: true, owner: true })
    .get();
  return data as unknown as Route[];
}
