import { sideBySide } from '../measure/windows';
import { HOP_FUNCTION } from '../processes/scratch-root';
import type { RunningCloud } from '../processes/running-cloud';
import type { Check } from '../result/budget';
import type { Effort } from './run-operations';

/** What the unmodified SDK and the way to a function cost before any work is done: ms of CPU. */
export interface Hop {
  /** From the phone to a function and back. */
  door: number;
  /** From a function to the cloud and back. */
  call: number;
}

/** Three at a time, so often. */
const CALLS = 12;

export async function hopOf(cloud: RunningCloud, { windows, calls, warm }: Effort): Promise<Hop> {
  const subjects = [0, CALLS].map((made) => ({
    call: () => cloud.door.callFunction({ openid: 'bench-hop' }, HOP_FUNCTION, { calls: made }),
    cpu: () => cloud.ask('cpu', {}),
  }));
  const [none, some] = await sideBySide(subjects, { windows, calls, warm });
  if (!none || !some) throw new Error('the hop was not measured');
  return { door: none.cpu, call: (some.cpu - none.cpu) / CALLS };
}

export const hopChecks = ({ door, call }: Hop): Check[] => [
  { what: 'an empty function: CPU', value: door, unit: 'ms' },
  { what: 'an empty call of the SDK to the cloud: CPU', value: call, unit: 'ms' },
];

/** What so many calls cost whatever the product does. */
export const floorOfCalls = ({ door, call }: Hop, made: number): number => door + made * call;
