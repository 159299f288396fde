import { MINUTE_MS } from '@shared/common/shanghai';
import type { RunningCloud } from '../../bench/processes/running-cloud';

/** The timer comes every minute: what a busy machine has put off is done within two hours of them. */
const RUNS_MAX = 120;
/** Leases of pushes and the retry of effects run out within ten minutes; nothing else falls due. */
const LEAPS = 4;

/** Minute after minute while an item owes something, and on over every lease; answers how often the timer ran. */
export async function settle(running: RunningCloud, now: number): Promise<number> {
  let minutes = 0;
  let runs = 0;
  const run = async (later: number) => {
    minutes += later;
    await running.ask('clock', { set: now + minutes * MINUTE_MS });
    await running.ask('timer', {});
    runs += 1;
  };
  for (let leap = 0; leap < LEAPS; leap += 1) {
    await run(10);
    while (runs < RUNS_MAX && (await owes(running, now + minutes * MINUTE_MS))) await run(1);
  }
  await running.ask('idle', {});
  return runs;
}

async function owes(running: RunningCloud, now: number): Promise<boolean> {
  const due = { collection: 'items' as const, filter: { nextAt: { $lte: now } }, limit: 1, fields: ['no'] };
  return (await running.ask('find', due)).length > 0;
}
