import { DAY_MS, MINUTE_MS } from '@shared/common/shanghai';
import { minutesSince, type HealthCause, type HealthFigure } from '@shared/health/figures';
import { isLate, JOB_NAMES, type JobName } from '@shared/health/jobs';
import { lastJobRun } from '../../store/job-runs';
import { placeIds } from '../../store/places';
import { searchProgressOf } from '../../store/search-progress';
import { EFFECTS_RETRY_MS } from '../item/append';
import {
  effectsWaiting,
  importsPast,
  itemsWaiting,
  parkedPushes,
  pushesWaiting,
  refusedPushes,
} from '../../store/waiting';
import { SEARCH_FORMAT } from '../search/make-findable';

/** WeChat's words for a field that does not fit its template, and for a template that it does not know. */
const FIELD_REFUSED = 47003;
const TEMPLATE_REFUSED = 40037;
/** A table is swept within the hour after it has expired. */
const IMPORT_GRACE_MS = 60 * MINUTE_MS;

/** How the timer and everything that waits for it stand now: each a query of one index, none grows with the years. */
export async function healthFigures(now: number): Promise<HealthFigure[]> {
  const [run, items, effects, pushes, parked, imports, wrong, unknown, unfinished] = await Promise.all([
    lastJobRun(),
    itemsWaiting(now),
    effectsWaiting(now + EFFECTS_RETRY_MS),
    pushesWaiting(now),
    parkedPushes(now - DAY_MS),
    importsPast(now - IMPORT_GRACE_MS),
    refusedPushes(FIELD_REFUSED, now - DAY_MS),
    refusedPushes(TEMPLATE_REFUSED, now - DAY_MS),
    placesUnfinished(),
  ]);
  const figure = (cause: HealthCause, value: number, count?: number): HealthFigure =>
    count === undefined ? { cause, value } : { cause, value, count };
  return [
    figure('timer_late', minutesSince(run?.startedAt, now)),
    figure('timer_long', Math.floor((run?.took ?? 0) / MINUTE_MS)),
    figure('timer_failed', run?.failed.length ?? 0),
    figure('items_waiting', minutesSince(items.since, now), items.count),
    figure('effects_left', run?.effectsLeft ?? 0),
    figure('effect_oldest', minutesSince(effects.since, now), effects.count),
    figure('pushes_waiting', minutesSince(pushes.since, now), pushes.count),
    figure('pushes_parked', parked),
    figure('template_wrong', wrong),
    figure('template_unknown', unknown),
    figure('imports_stuck', imports.count),
    figure('search_unfinished', unfinished),
  ];
}

/** For how long each part of the timer has not done what it is for. */
export async function jobLags(now: number): Promise<{ job: JobName; minutes?: number; beyond: boolean }[]> {
  const { succeeded = {} } = (await lastJobRun()) ?? {};
  return JOB_NAMES.map((job) => {
    const at = succeeded[job];
    // Before the first run nothing is late: `timer_late` tells of a timer that does not run.
    if (at === undefined) return { job, beyond: false };
    const minutes = minutesSince(at, now);
    return { job, minutes, beyond: isLate(minutes) };
  });
}

async function placesUnfinished(): Promise<number> {
  const progress = await Promise.all((await placeIds()).map(searchProgressOf));
  return progress.filter((one) => one?.done !== true || one.format !== SEARCH_FORMAT).length;
}
