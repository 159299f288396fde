import { DAY_MS } from '@shared/common/shanghai';
import { median } from '../measure/statistics';
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

/** Runs, each with the next hundred: what falls due at one hour is not what falls due at another. */
const ROUNDS = 5;

/** Work of the timer grows with what is due, not with what exists: a hundred that are due cost the same among more. */
export async function timerOf(clouds: readonly RunningCloud[]): Promise<Check[]> {
  const runs = clouds.map((): Run[] => []);
  // Loads the function: a cold start is measured elsewhere.
  for (const cloud of clouds) await cloud.ask('timer', {});
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = [...clouds.entries()];
    if (round % 2 === 1) order.reverse();
    for (const [index, cloud] of order) runs[index]?.push(await runWithDue(cloud));
  }
  const checks: Check[] = [];
  const each: { cpu: number; calls: number }[] = [];
  for (const [index, cloud] of clouds.entries()) {
    const of = (figure: (run: Run) => number) => median((runs[index] ?? []).map(figure));
    const name = `timer, ${of(({ attended }) => attended)} due of ${cloud.size.toLocaleString('en')}`;
    each.push({
      cpu: of(({ cpu, attended }) => cpu / attended),
      calls: of(({ calls, attended }) => calls / attended),
    });
    checks.push(
      { what: `${name}: the whole run`, value: of(({ ms }) => ms), unit: 'ms' },
      { what: `${name}: CPU an item`, value: of(({ cpu, attended }) => cpu / attended), unit: 'ms' },
      {
        what: `${name}: database calls an item`,
        value: of(({ calls, attended }) => calls / attended),
        unit: '',
      },
      { what: `${name}: CPU a call`, value: of(({ cpu, calls }) => cpu / calls), unit: 'ms' },
    );
  }
  const [smaller, larger] = each.slice(-2);
  if (smaller !== undefined && larger !== undefined)
    checks.push(
      {
        what: 'timer, CPU an item that is due: growth',
        value: larger.cpu / smaller.cpu,
        unit: '×',
        budget: TIMER_GROWTH,
      },
      {
        what: 'timer, database calls an item that is due: growth',
        value: larger.calls / smaller.calls,
        unit: '×',
        budget: TIMER_GROWTH,
      },
    );
  return checks;
}
