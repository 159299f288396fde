import { activityNumbersOf } from '@shared/statistics/activity-numbers';
import { halfOf, type Half } from '@shared/statistics/halves';
import {
  activitiesOwing,
  changeActivity,
  clearActivityOwed,
  type ActivityChange,
  type StoredActivity,
} from '../../store/activities';
import { addOnce, findSums } from '../../store/sums';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { recountSums } from '../sums/recount';
import { owedBetween, type Summed } from '../sums/summed';

const sumsPrefix = (placeId: string): string => `activities/${placeId}/`;
export const activitySumsId = (placeId: string, half: Half): string => `${sumsPrefix(placeId)}${half}`;

/** Each activity that is over moves the numbers of its half-year. */
export const ACTIVITIES: Summed<StoredActivity> = {
  name: 'activities',
  order: 'version',
  fields: ['placeId', 'day', 'state', 'stationIds', 'groupIds', 'areaIds', 'deputies', 'residents'],
  prefix: sumsPrefix,
  sumsOf: (row) => ({ [activitySumsId(row.placeId, halfOf(row.day))]: activityNumbersOf(row) }),
};

/** The change and what it owes the sums in one write; the sums have it before the answer, or by the timer. */
export async function writeActivity(
  before: StoredActivity,
  change: ActivityChange,
  { asked, now }: { asked: string; now: number },
): Promise<StoredActivity | null> {
  const after = { ...before, ...change, version: before.version + 1 };
  const key = derivedId('activity', before._id, String(after.version));
  const owed = owedBetween(key, ACTIVITIES.sumsOf(before), ACTIVITIES.sumsOf(after));
  if (!(await changeActivity(before, change, { asked, owed, now }))) return null;
  const written = { ...after, owed: [...(before.owed ?? []), ...owed] };
  if (written.owed.length > 0) await settleActivity(written);
  return written;
}

async function settleActivity(activity: StoredActivity): Promise<void> {
  for (const one of activity.owed ?? []) {
    if (await addOnce(one)) continue;
    // The first of a half-year: its sums begin with what the activities are.
    await recountSums(ACTIVITIES, activity.placeId, [one.sums]);
    if (!(await addOnce(one))) throw new Error(`the sums ${one.sums} are not there`);
  }
  await clearActivityOwed(activity);
}

const LEFT_FOR_MS = 60_000;
const PER_RUN = 20;

/** What a call that ended too early did not come to. */
export async function sweepActivities(context: ServiceContext): Promise<number> {
  const left = await activitiesOwing(context.runtime.now() - LEFT_FOR_MS, PER_RUN);
  for (const activity of left) await settleActivity(activity);
  return left.length;
}

export const activitySums = async (placeId: string, half: Half) =>
  (await findSums(activitySumsId(placeId, half)))?.numbers ?? {};
