import { DAY_MS, MINUTE_MS } from '@shared/common/shanghai';
import { minutesSince, type HealthCause, type HealthFigure } from '@shared/health/figures';
import { lastJobRun } from '../../store/job-runs';
import { placeIds } from '../../store/places';
import { searchProgressOf } from '../../store/search-progress';
import { importsPast, itemsWaiting, pushesWaiting, refusedPushes } from '../../store/waiting';
import { SEARCH_FORMAT } from '../search/make-findable';

/** WeChat's words for a field that does not fit its template, and for a template that it does not know. */
const FIELD_REFUSED = 47003;
const TEMPLATE_REFUSED = 40037;
/** A table is swept within the hour after it has expired. */
const IMPORT_GRACE_MS = 60 * MINUTE_MS;

/** How the timer and everything that waits for it stand now: each a query of one index, none grows with the years. */
export async function healthFigures(now: number): Promise<HealthFigure[]> {
  const [run, items, pushes, imports, wrong, unknown, unfinished] = await Promise.all([
    lastJobRun(),
    itemsWaiting(now),
    pushesWaiting(now),
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
    figure('pushes_waiting', minutesSince(pushes.since, now), pushes.count),
    figure('template_wrong', wrong),
    figure('template_unknown', unknown),
    figure('imports_stuck', imports.count),
    figure('search_unfinished', unfinished),
  ];
}

async function placesUnfinished(): Promise<number> {
  const progress = await Promise.all((await placeIds()).map(searchProgressOf));
  return progress.filter((one) => one?.done !== true || one.format !== SEARCH_FORMAT).length;
}
