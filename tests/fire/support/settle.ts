import { MINUTE_MS } from '@shared/common/shanghai';
import type { RunningCloud } from '../../bench/processes/running-cloud';

/** Leases of pushes and the retry of effects run out within ten minutes; nothing else falls due. */
export async function settle(running: RunningCloud, now: number): Promise<void> {
  for (let minutes = 10; minutes <= 40; minutes += 10) {
    await running.ask('clock', { set: now + minutes * MINUTE_MS });
    await running.ask('timer', {});
  }
  await running.ask('idle', {});
}
