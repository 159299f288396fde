import { PAGE_SIZE } from '@shared/contract/fields';
import { ACTIVITY_ITEMS_MAX, type ActivityForm } from '@shared/place/activity';
import { stationScope } from '@shared/permission/roles';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** What a station did together with people, and the numbers of what came of it. */
export interface StoredActivity {
  _id: string;
  placeId: string;
  stationId: string;
  form: ActivityForm;
  day: string;
  where: string;
  state: 'planned' | 'closed';
  closedAt?: number;
  /** The request that closed it (services/asked-as.ts). */
  closedAs?: string;
  /** Numbers of the items. */
  nos: string[];
  /** Lists in which it stands: of its station and of its place. */
  lists: string[];
  createdAt: number;
}

export type ActivityState = StoredActivity['state'];

const activities = () => collection('activities');

export const activityKey = (scope: string, state: ActivityState): string => `${scope}#${state}`;

const listsOf = ({ placeId, stationId, state }: Pick<StoredActivity, 'placeId' | 'stationId' | 'state'>) => [
  activityKey(placeId, state),
  activityKey(stationScope(placeId, stationId), state),
];

/** Sent twice it is written once: the id derives from the intent. */
export async function addActivity(activity: Omit<StoredActivity, 'lists'>): Promise<void> {
  try {
    await activities().add({ data: { ...activity, lists: listsOf(activity) } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function findActivity(id: string): Promise<StoredActivity | null> {
  const { data } = await activities().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredActivity | undefined) ?? null;
}

/** False when it is closed or full. A number that is there already is not there twice. */
export async function addToActivity(id: string, no: string): Promise<boolean> {
  const _ = command();
  const { stats } = await activities()
    .where({ _id: id, state: 'planned', [`nos.${ACTIVITY_ITEMS_MAX - 1}`]: _.exists(false) })
    .update({ data: { nos: _.addToSet(no) } });
  return stats.updated === 1;
}

/** False when somebody was faster. */
export async function endActivity(activity: StoredActivity, now: number, closedAs: string): Promise<boolean> {
  const closed = { ...activity, state: 'closed' as const };
  const { stats } = await activities()
    .where({ _id: activity._id, state: 'planned' })
    .update({ data: { state: 'closed', closedAt: now, closedAs, lists: command().set(listsOf(closed)) } });
  return stats.updated === 1;
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
