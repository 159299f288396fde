import { HOUR_MS } from '@shared/common/shanghai';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { seeded } from '../../../demo/seeded';
import { PLANS } from './courses';
import { Life } from './life';

const SHARES = PLANS.reduce((sum, { share }) => sum + share, 0);

/** The nth item, with what its events still owe elsewhere (`effects`), in the order of the events. */
export function lived(nth: number, now: number): StoredItem {
  const random = seeded(nth + 1);
  let left = random() * SHARES;
  const plan = PLANS.find(({ share }) => (left -= share) < 0) ?? PLANS[0];
  if (!plan) throw new Error('no course');
  const [from, to] = plan.age;
  const hours = from + random() * (to - from);
  const life = new Life(nth, now - Math.round(hours * HOUR_MS), now);
  plan.course(life);
  // What has fallen due by now has been attended to.
  life.after(Infinity);
  return life.item;
}
