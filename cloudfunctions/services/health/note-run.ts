import { keepJobRun, lastJobRun } from '../../store/job-runs';
import type { ServiceContext } from '../context';
import type { SweepResult } from '../timer/sweep';
import { alarmAdministrators } from './alarm';

interface Run {
  startedAt: number;
  took: number;
  results: Readonly<Record<string, unknown>>;
}

/** Written down at the end of a run: one that is ended from outside leaves the one before, which then grows old. */
export async function noteRun(context: ServiceContext, { startedAt, took, results }: Run): Promise<void> {
  const failed = Object.keys(results).filter((name) => results[name] === 'failed');
  const { dueItems } = results as { dueItems?: SweepResult | 'failed' };
  const effectsLeft = typeof dueItems === 'object' ? dueItems.left : 0;
  const succeeded = { ...(await lastJobRun())?.succeeded };
  for (const name of Object.keys(results)) if (!failed.includes(name)) succeeded[name] = startedAt;
  await keepJobRun({
    startedAt,
    endedAt: context.runtime.now(),
    took: Math.round(took),
    failed,
    effectsLeft,
    succeeded,
  });
  await alarmAdministrators(context);
}
