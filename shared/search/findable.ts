import type { Item } from '../item/item';
import { HIDDEN_FROM_STATIONS } from '../item/kinds';
import {
  DEPUTY_ROLES,
  deputyScope,
  dispatcherScope,
  isOneOf,
  leaderScope,
  officeScope,
  scopeOf,
  stationScope,
  unitScope,
  type Membership,
} from '../permission/roles';
import type { Area } from '../place/roster';
import { dueSpan, owedAt, type SearchFilter } from './filter';

/** What decides who finds an item, and under which filters. */
export type Findable = Pick<
  Item,
  | 'placeId'
  | 'kind'
  | 'state'
  | 'phase'
  | 'categoryId'
  | 'areaId'
  | 'stationId'
  | 'deputyId'
  | 'leadUnitId'
  | 'sessionUnitId'
  | 'coHandlerIds'
  | 'dispatcher'
  | 'submitterMembershipId'
> & {
  source: Pick<Item['source'], 'type'>;
  due?: { at: number };
  stepDue?: { at: number };
};

const hatScope = (membershipId: string) => `hat/${membershipId}`;

/** Everybody for whom the item exists under a hat: the same as `standingOf`, from the item's side. */
export function findersOf(item: Findable): string[] {
  const { placeId, kind, deputyId, stationId, leadUnitId, sessionUnitId, submitterMembershipId } = item;
  const unitId = leadUnitId ?? sessionUnitId;
  return [
    officeScope(placeId),
    leaderScope(placeId),
    ...(HIDDEN_FROM_STATIONS.includes(kind) ? [] : [stationScope(placeId, stationId)]),
    ...(deputyId === undefined ? [] : [deputyScope(placeId, deputyId)]),
    ...(unitId === undefined ? [] : [unitScope(placeId, unitId)]),
    ...item.coHandlerIds.filter((id) => id !== unitId).map((id) => unitScope(placeId, id)),
    ...(item.dispatcher === undefined ? [] : [dispatcherScope(placeId)]),
    ...(submitterMembershipId === undefined ? [] : [hatScope(submitterMembershipId)]),
  ];
}

/** As what somebody finds: for their body, and what they brought in themselves under this hat. */
export function searchScopes(hat: Membership): string[] {
  if (hat.role === 'court') return [hatScope(hat.id)];
  return isOneOf(DEPUTY_ROLES, hat.role) ? [scopeOf(hat), hatScope(hat.id)] : [scopeOf(hat)];
}

export type Facet = readonly [name: string, value: string];

/** An area and what it lies in: a town finds what its villages say. */
export function areasAround(areaId: string | undefined, areas: readonly Area[]): string[] {
  const around: string[] = [];
  for (let id = areaId; id !== undefined && !around.includes(id);) {
    around.push(id);
    id = areas.find((area) => area.id === id)?.parentId;
  }
  return around;
}

export const facetsOf = (item: Findable, areas: readonly Area[]): Facet[] => {
  const unitId = item.leadUnitId ?? item.sessionUnitId;
  return [
    ['state', item.state],
    ['phase', item.phase],
    ['kind', item.kind],
    ['source', item.source.type],
    ...areasAround(item.areaId, areas).map((id): Facet => ['areaId', id]),
    ...(item.categoryId === undefined ? [] : [['categoryId', item.categoryId] as const]),
    ...(unitId === undefined ? [] : [['unitId', unitId] as const]),
  ];
};

/** What a filter asks for, in the words of {@link facetsOf}; the date is a span and none of them. */
export const facetsAsked = (filter: SearchFilter): Facet[] =>
  (['state', 'phase', 'kind', 'source', 'areaId', 'categoryId', 'unitId'] as const).flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [[name, value] as const];
  });

/** Asked of the item itself: what it is found by may be a minute old. */
export function passes(item: Findable, filter: SearchFilter, areas: readonly Area[], now: number): boolean {
  const own = facetsOf(item, areas);
  const has = ([name, value]: Facet) => own.some((facet) => facet[0] === name && facet[1] === value);
  if (!facetsAsked(filter).every(has)) return false;
  const span = dueSpan(filter, now);
  if (span === undefined) return true;
  const at = owedAt(item);
  return at !== undefined && at >= span.from && at < span.until;
}

const known = (item: Findable) =>
  JSON.stringify([findersOf(item), facetsOf(item, []), owedAt(item) ?? null, item.areaId ?? null]);

/** Whether an event changes who finds the item, or by what. */
export const changesFinding = (before: Findable | null, after: Findable): boolean =>
  before === null || known(before) !== known(after);
