import type { JobName } from '@shared/health/jobs';
import { callerOfThisCall } from '../platform/caller';
import { logError, logInfo } from '../platform/log';
import { systemRuntime, type Runtime } from '../platform/runtime';
import { KNOWN_CALENDAR } from '../services/calendar/known-years';
import { createContext, type ServiceContext } from '../services/context';
import { foldTallies } from '../services/figures/fold';
import { runRecounts } from '../services/calendar/run-recounts';
import { runCallDigests } from '../services/notify/run-call-digests';
import { sweepDuty } from '../services/members/duty';
import { sweepSeats } from '../services/members/settle';
import { sweepStandIns } from '../services/members/stand-in-ends';
import { runDuePushes } from '../services/notify/run-due-pushes';
import { sweepItemlessContacts } from '../services/privacy/sweep-itemless';
import { sweepSlots } from '../services/photos/sweep';
import { sweepGuesses } from '../services/timer/sweep-guesses';
import { sweepRosterImports } from '../services/roster-import/sweep';
import { makeFindable } from '../services/search/make-findable';
import { sweepVoiceImports } from '../services/voice-import/sweep';
import { noteRun } from '../services/health/note-run';
import { sweepDueItems } from '../services/timer/sweep';

/** Each does its part whatever happens to the others. */
const JOBS: Record<JobName, (context: ServiceContext) => Promise<unknown>> = {
  dueItems: sweepDueItems,
  figures: foldTallies,
  recounts: runRecounts,
  callDigests: runCallDigests,
  duePushes: runDuePushes,
  uploadSlots: sweepSlots,
  guesses: sweepGuesses,
  itemlessContacts: sweepItemlessContacts,
  voiceImports: sweepVoiceImports,
  standIns: sweepStandIns,
  seats: sweepSeats,
  duty: sweepDuty,
  rosterImports: sweepRosterImports,
  findable: makeFindable,
};

/** The function `jobs`, every minute. Any client could call it by name: only the platform's timer is obeyed. */
export function createJobs(runtime: Runtime): () => Promise<unknown> {
  const context = createContext(runtime, KNOWN_CALENDAR);
  return async () => {
    const { source } = callerOfThisCall();
    if (source !== 'wx_trigger') {
      logInfo('jobs refused', { source });
      return { refused: true };
    }
    const results: Record<string, unknown> = {};
    const startedAt = runtime.now();
    // Real time: how much of the minute that the platform gives was used.
    const began = performance.now();
    for (const [name, job] of Object.entries(JOBS)) {
      try {
        results[name] = await job(context);
      } catch (error) {
        logError('job failed', error, { job: name });
        results[name] = 'failed';
      }
    }
    try {
      await noteRun(context, { startedAt, took: performance.now() - began, results });
    } catch (error) {
      // The run before grows old in its place: `timer_late`.
      logError('run not written down', error);
    }
    return results;
  };
}

export const main = createJobs(systemRuntime);
