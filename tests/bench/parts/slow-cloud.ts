import { sideBySide } from '../measure/windows';
import type { RunningCloud } from '../processes/running-cloud';
import type { Check } from '../result/budget';
import { SLOW, SLOW_CALL_MS } from './limits';
import type { Measured } from './operations';

/** Each call waits: of these few windows tell as much. */
const WINDOWS = 5;

/** What a person waits for when each call of a function to the cloud takes 30 ms more. */
export async function slowCloud(
  operations: readonly Measured[],
  cloud: RunningCloud,
  calls: number,
): Promise<Check[]> {
  const checks: Check[] = [];
  for (const { name, kind, prepare } of operations) {
    const budget = SLOW[kind];
    if (budget === undefined) continue;
    const { call } = await prepare(cloud);
    await call();
    await cloud.ask('slow', { ms: SLOW_CALL_MS });
    try {
      const subject = { call: async () => void (await call()), cpu: async () => 0 };
      const [figures] = await sideBySide([subject], { windows: WINDOWS, calls });
      if (figures) checks.push({ what: `slow cloud, ${name}: p95`, value: figures.p95, unit: 'ms', budget });
    } finally {
      await cloud.ask('slow', { ms: 0 });
    }
  }
  return checks;
}
