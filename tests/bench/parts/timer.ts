import { DAY_MS } from '@shared/common/shanghai';
import type { RunningCloud } from '../processes/running-cloud';
import type { Check } from '../result/budget';
import { TIMER_GROWTH } from './limits';

const DUE = 100;

interface Run {
  ms: number;
  cpu: number;
  calls: number;
  attended: number;
}

/**
 * The minute timer with a hundred due: the clock is set to the moment at which the hundredth falls due. Deadlines are
 * whole hours: what falls due at that same moment beside the hundred is put off by a day.
 */
async function runWithDue(cloud: RunningCloud): Promise<Run> {
  const waiting = { collection: 'items', sort: [['nextAt', 1] as [string, 1]], fields: ['_id', 'nextAt'] };
  const rows = await cloud.ask('find', { ...waiting, filter: { nextAt: { $gt: 0 } }, limit: DUE });
  const last = Number(rows[rows.length - 1]?.nextAt);
  const first = new Set(rows.map(({ _id }) => _id));
  const tied = await cloud.ask('find', { ...waiting, filter: { nextAt: last }, limit: cloud.size });
  const others = tied.flatMap(({ _id }) => (first.has(_id) ? [] : [String(_id)]));
  await cloud.ask('putOff', { ids: others, until: last + DAY_MS });
  await cloud.ask('clock', { set: last });
  const before = await cloud.ask('cpu', {});
  const began = performance.now();
  const report = (await cloud.ask('timer', {})) as { dueItems?: { attended?: number } };
  const ms = performance.now() - began;
  const cpu = ((await cloud.ask('cpu', {})) - before) / 1000;
  const calls = Object.entries(await cloud.ask('lastCalls', {}))
    .filter(([action]) => action.startsWith('database.'))
    .reduce((sum, [, count]) => sum + count, 0);
  return { ms, cpu, calls, attended: report.dueItems?.attended ?? 0 };
}

/** Work of the timer grows with what is due, not with what exists. */
export async function timerOf(clouds: readonly RunningCloud[]): Promise<Check[]> {
  const checks: Check[] = [];
  const each: number[] = [];
  for (const cloud of clouds) {
    // Loads the function: a cold start is measured elsewhere.
    await cloud.ask('timer', {});
    const { ms, cpu, calls, attended } = await runWithDue(cloud);
    const of = `timer, ${attended} due of ${cloud.size.toLocaleString('en')}`;
    each.push(cpu / attended);
    checks.push(
      { what: `${of}: the whole run`, value: ms, unit: 'ms' },
      { what: `${of}: CPU an item`, value: cpu / attended, unit: 'ms' },
      { what: `${of}: database calls an item`, value: calls / attended, unit: '' },
    );
  }
  const [smaller, larger] = each.slice(-2);
  if (smaller !== undefined && larger !== undefined)
    checks.push({
      what: 'timer, CPU an item: growth',
      value: larger / smaller,
      unit: '×',
      budget: TIMER_GROWTH,
    });
  return checks;
}
