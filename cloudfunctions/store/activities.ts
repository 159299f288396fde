import { PAGE_SIZE } from '@shared/contract/fields';
import type { ActivityForm, OrganiserKind } from '@shared/place/activity';
import { stationScope } from '@shared/permission/roles';
import { halfOf, type Half } from '@shared/statistics/halves';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import type { SummedRow } from './summed-rows';
import type { Owed } from './sums';
import { withoutGaps } from './without-gaps';

/** What stations and groups did together with people, who came, and the numbers of what came of it. */
export interface StoredActivity extends SummedRow {
  _id: string;
  placeId: string;
  /** Who held it: one at least. */
  stationIds: string[];
  groupIds: string[];
  /** The streets or towns in which they are. */
  areaIds: string[];
  form: ActivityForm;
  day: string;
  where: string;
  state: 'planned' | 'closed';
  closedAt?: number;
  /** Who took part, by the names that they had then. */
  deputies: { id: string; name: string }[];
  residents: number;
  resolutions: { text: string; no: string }[];
  /** Numbers of the items. */
  nos: string[];
  /** Lists in which it stands: of its place and of all who held it. */
  lists: string[];
  createdAt: number;
  version: number;
  /** The last requests that changed it (services/asked-as.ts). */
  asked: string[];
  /** Since when the sums lack something of it; absent: they have all. */
  owesAt?: number;
}

export type ActivityState = StoredActivity['state'];

/** What a change may write. */
export type ActivityChange = Partial<
  Pick<StoredActivity, 'state' | 'closedAt' | 'deputies' | 'residents' | 'resolutions' | 'nos'>
>;

const ASKED_KEPT = 40;
const activities = () => collection('activities');

export const groupScope = (placeId: string, groupId: string): string => `${placeId}/group/${groupId}`;
export const areaScope = (placeId: string, areaId: string): string => `${placeId}/area/${areaId}`;

export const organiserScope = (placeId: string, kind: OrganiserKind | 'area', id: string): string =>
  ({ station: stationScope, group: groupScope, area: areaScope })[kind](placeId, id);

export const activityKey = (scope: string, state: ActivityState, half?: Half): string =>
  half === undefined ? `${scope}#${state}` : `${scope}#${state}:${half}`;

type Listed = Pick<StoredActivity, 'placeId' | 'stationIds' | 'groupIds' | 'areaIds' | 'state' | 'day'>;

export function activityListsOf({ placeId, stationIds, groupIds, areaIds, state, day }: Listed): string[] {
  const scopes = [
    placeId,
    ...stationIds.map((id) => stationScope(placeId, id)),
    ...groupIds.map((id) => groupScope(placeId, id)),
    ...areaIds.map((id) => areaScope(placeId, id)),
  ];
  const all = scopes.map((scope) => activityKey(scope, state));
  return state === 'closed'
    ? [...all, ...scopes.map((scope) => activityKey(scope, state, halfOf(day)))]
    : all;
}

/** Sent twice it is written once: the id derives from the intent. */
export async function addActivity(activity: Omit<StoredActivity, 'lists'>): Promise<void> {
  try {
    await activities().add({
      data: withoutGaps({ ...activity, lists: activityListsOf(activity) }) as unknown as Clause,
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function findActivity(id: string): Promise<StoredActivity | null> {
  const { data } = await activities().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredActivity | undefined) ?? null;
}

/** False when somebody was faster. What the sums lack of it stays on it until they have it. */
export async function changeActivity(
  before: StoredActivity,
  change: ActivityChange,
  { asked, owed, now }: { asked: string; owed: readonly Owed[]; now: number },
): Promise<boolean> {
  const _ = command();
  const after = { ...before, ...change };
  const data: Clause = {
    version: before.version + 1,
    asked: _.push({ each: [asked], slice: -ASKED_KEPT } as never),
    lists: _.set(activityListsOf(after)),
  };
  for (const [field, value] of Object.entries(change))
    data[field] = typeof value === 'object' ? _.set(withoutGaps(value)) : value;
  if (owed.length > 0) {
    data.owed = _.push({ each: withoutGaps(owed) as never });
    data.owesAt = now;
  }
  const { stats } = await activities().where({ _id: before._id, version: before.version }).update({ data });
  return stats.updated === 1;
}

/** The sums have all of it, unless somebody has changed it since. */
export async function clearActivityOwed({ _id, version }: StoredActivity): Promise<void> {
  const _ = command();
  await activities()
    .where({ _id, version })
    .update({ data: { owed: _.set([] as never), owesAt: _.remove() } });
}

/** Activities of which the sums lack something since that moment, the longest first. */
export async function activitiesOwing(until: number, limit: number): Promise<StoredActivity[]> {
  const _ = command();
  const { data } = await activities()
    .where({ owesAt: _.gt(0).and(_.lte(until)) })
    .orderBy('owesAt', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredActivity[];
}

/** Where a page begins: days are words, so the mark is one too. */
export interface DayMark {
  day: string;
  id: string;
}

export async function activityRows(
  list: string,
  after: DayMark | null,
  limit = PAGE_SIZE,
): Promise<StoredActivity[]> {
  const _ = command();
  const older = after && [{ day: _.lt(after.day) }, { day: after.day, _id: _.lt(after.id) }];
  const { data } = await activities()
    .where(
      older
        ? (_.and([{ lists: list }, _.or(older as never)] as never) as unknown as Clause)
        : { lists: list },
    )
    .orderBy('day', 'desc')
    .orderBy('_id', 'desc')
    .limit(limit + 1)
    .get();
  return data as unknown as StoredActivity[];
}
