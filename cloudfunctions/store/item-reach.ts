import { collection, type Clause } from '../platform/database';
import { asOfToday, type StoredItem } from './items';

export interface ItemWithReach {
  item: StoredItem;
  /** By template: how many pushes whoever spoke has agreed to that were not made yet. */
  consents: Record<string, number>;
}

/** An item of a place with how its submitter can be reached: one call, where two would be one more wait and hop. */
export async function findWithReach(no: string, placeId: string): Promise<ItemWithReach | null> {
  const { list } = await collection('items')
    .aggregate()
    .match({ no, placeId })
    .limit(1)
    .lookup({ from: 'consents', localField: 'submitterOpenid', foreignField: 'openid', as: 'consents' })
    .end();
  const [found] = list as (Clause & { consents: { template: string; remaining: number }[] })[];
  if (!found) return null;
  const { consents, ...item } = found;
  return {
    item: asOfToday(item),
    consents: Object.fromEntries(consents.map(({ template, remaining }) => [template, remaining])),
  };
}
