import { collection, command, isDuplicate } from '../platform/database';

/** How far the sessions of a place have been made from its rule. `_id` is the place's. */
export interface StoredReceptionPlan {
  _id: string;
  /** Of the rule, the stations and the calendar by which they were made. */
  print: string;
  /** `YYYY-MM`: the last month that is made. */
  through: string;
  /** When the timer makes more. */
  planAt: number;
}

const plans = () => collection('reception_plans');

export async function findPlan(placeId: string): Promise<StoredReceptionPlan | null> {
  const { data } = await plans().where({ _id: placeId }).limit(1).get();
  return (data[0] as unknown as StoredReceptionPlan | undefined) ?? null;
}

export async function putPlan({ _id, ...plan }: StoredReceptionPlan): Promise<void> {
  const { stats } = await plans().where({ _id }).update({ data: plan });
  if (stats.updated > 0) return;
  try {
    await plans().add({ data: { _id, ...plan } });
  } catch (error) {
    // Written as it stands, or by the other timer of the same minute.
    if (!isDuplicate(error)) throw error;
  }
}

/** The rule of a place may have changed: the next minute looks. Of a place without sessions there is no plan. */
export async function planSoon(placeId: string, now: number): Promise<void> {
  await plans()
    .where({ _id: placeId })
    .update({ data: { planAt: now } });
}

export async function duePlans(now: number, limit: number): Promise<string[]> {
  const { data } = await plans()
    .where({ planAt: command().lte(now) })
    .orderBy('planAt', 'asc')
    .limit(limit)
    .field({ _id: true })
    .get();
  return data.map(({ _id }) => String(_id));
}
