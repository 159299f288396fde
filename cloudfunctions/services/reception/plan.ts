import { dayOf, momentOf } from '@shared/common/shanghai';
import { monthsFrom, ruleSessions } from '@shared/reception/rule';
import { placeIds, type StoredPlace } from '../../store/places';
import { duePlans, findPlan, putPlan } from '../../store/reception-plans';
import { addReceptions, dropUntouched, type StoredReception } from '../../store/receptions';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { canonicalJson, sha256 } from '../fingerprint';
import { asStored } from './stored';

const PLACES_AT_ONCE = 20;
/** On the first of a month, before anybody is up. */
const PLAN_TIME = '00:10';
const HOUR_MS = 3_600_000;

/** When this instance last looked at every place: one that is new, or that a release gave reception days, has no plan yet. */
const looked = new WeakMap<ServiceContext, number>();

/** Makes the sessions of the months ahead where a month has begun, a rule has changed, or nobody has looked yet. */
export async function sweepPlans(context: ServiceContext): Promise<number> {
  const now = context.runtime.now();
  const hour = Math.floor(now / HOUR_MS);
  const due = await duePlans(now, PLACES_AT_ONCE);
  const first = looked.get(context) !== hour;
  for (const placeId of due) context.directory.forgetPlace(placeId);
  for (const placeId of first ? new Set([...due, ...(await placeIds())]) : due)
    await planReceptions(context, placeId);
  looked.set(context, hour);
  return due.length;
}

async function planReceptions(context: ServiceContext, placeId: string): Promise<void> {
  const place = await context.directory.place(placeId);
  const known = await findPlan(placeId);
  if (!place || (!known && place.config.modules.reception_days === undefined)) return;
  const today = dayOf(context.runtime.now());
  const months = monthsFrom(today);
  const through = months[months.length - 1] ?? today.slice(0, 7);
  const print = printOf(context, place);
  // Nothing that has been touched goes: what was booked stays, whatever the rule says now.
  if (known && known.print !== print) await dropUntouched(placeId, today);
  // A clock that was put back (a demo's, a copy's) begins again: what is there already stays.
  const from = known?.print === print && known.through <= through ? known.through : '';
  await addReceptions(
    sessionsOf(
      context,
      place,
      months.filter((month) => month > from),
    ),
  );
  const planAt = momentOf(`${months[1] ?? through}-01`, PLAN_TIME);
  if (known?.print === print && known.through === through && known.planAt === planAt) return;
  await putPlan({ _id: placeId, print, through, planAt });
}

/** What the sessions are made from: the same print gives the same sessions. */
function printOf(context: ServiceContext, place: StoredPlace): string {
  const { config, roster } = place;
  const { years, ...own } = calendarOf(context, place);
  const stations = roster.stations.map(({ id, kind, status }) => [id, kind, status]);
  const rule = [config.reception, config.modules.reception_days];
  return sha256(canonicalJson([rule, stations, own, Object.keys(years)]));
}

function sessionsOf(
  context: ServiceContext,
  place: StoredPlace,
  months: readonly string[],
): StoredReception[] {
  const rule = place.config.modules.reception_days;
  if (!rule) return [];
  const today = dayOf(context.runtime.now());
  const calendar = calendarOf(context, place);
  const { from, to, minutes } = rule;
  return place.roster.stations
    .filter(({ status }) => status === 'open')
    .flatMap(({ id: stationId, kind }) =>
      months
        .flatMap((month) => ruleSessions(place.config, kind, month, calendar))
        .filter(({ day }) => day >= today)
        .map(({ ruleDay, day, rest }) =>
          asStored(`${place._id}.${stationId}.${ruleDay}`, 0, {
            ...{ placeId: place._id, stationId, ruleDay, rest, day, from, to, minutes },
            ...{ state: 'planned', duty: [], present: [], visitors: [] },
          }),
        ),
    );
}
