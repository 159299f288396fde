import { MINUTE_MS } from '@shared/common/shanghai';
import { derivedId } from '../../../cloudfunctions/services/fingerprint';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { Engine } from '../../../localcloud/engine/engine';
import type { RunningCloud } from '../../bench/processes/running-cloud';
import type { Tally } from '../row';
import { everything } from './whole';
import type { Acknowledged } from './writers';

/** Leases of pushes and the retry of effects run out within ten minutes; nothing else falls due. */
export async function settle(running: RunningCloud, now: number): Promise<void> {
  for (let minutes = 10; minutes <= 40; minutes += 10) {
    await running.ask('clock', { set: now + minutes * MINUTE_MS });
    await running.ask('timer', {});
  }
  await running.ask('idle', {});
}

/** Every write of which somebody was told is there, and once; answers how many items there are. */
export function nothingLost(engine: Engine, said: readonly Acknowledged[], tally: Tally): number {
  const items = new Map(everything<StoredItem>(engine, 'items').map((item) => [item.no, item]));
  for (const one of said) {
    const item = items.get(one.no);
    const key = derivedId(one.openid, one.key);
    const mine = item?.events.filter((event) => event.key === key) ?? [];
    tally.holds(mine.length > 0, () => `lost: ${one.operation} of ${one.no}`);
    tally.holds((item?.version ?? 0) >= one.version, () => `${one.no} fell behind version ${one.version}`);
    // A voice that goes straight to its deputy takes two steps under one key.
    const types = new Set(mine.map(({ type }) => type));
    tally.holds(types.size === mine.length, () => `double: ${one.operation} of ${one.no}`);
  }
  return items.size;
}
