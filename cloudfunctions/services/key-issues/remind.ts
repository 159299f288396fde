import { statusOf } from '@shared/calendar/calendar';
import { isFirstMonth, quarterOf, type Quarter } from '@shared/common/quarter';
import { dayOf, HOUR_MS, momentOf } from '@shared/common/shanghai';
import { scopeOf, stationScope } from '@shared/permission/roles';
import type { Station } from '@shared/place/station';
import { markReminded, stationQuarter, stationQuartersOf } from '../../store/key-issues';
import { placeIds, type StoredPlace } from '../../store/places';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { addMemberNotice } from '../notify/member-notice';
import { owesKeyIssues } from './report';

/** Stations in one run; the next minute goes on. */
const PER_RUN = 20;
/** Nothing to do in any place: so long nobody looks again. */
const REST_MS = HOUR_MS;
const restsUntil = new WeakMap<ServiceContext, { from: number; until: number }>();

/**
 * N48: once a quarter, in working hours, each station that has taken on nothing yet is told that the quarter has begun
 * (ZS-12). Most minutes it does nothing at all.
 */
export async function remindKeyIssues(context: ServiceContext): Promise<number> {
  const now = context.runtime.now();
  const rest = restsUntil.get(context);
  if (rest && now >= rest.from && now < rest.until) return 0;
  let told = 0;
  let until = now + REST_MS;
  for (const placeId of await placeIds()) {
    const place = await context.directory.place(placeId);
    if (place?.config.station.keyIssuesPerQuarter === undefined) continue;
    const opens = opensAt(place, context, now);
    if (opens > now) until = Math.min(until, opens);
    else told += await remindPlace(context, place, PER_RUN - told);
    if (told >= PER_RUN) return told;
  }
  restsUntil.set(context, { from: now, until });
  return told;
}

/** Now, in working hours of a working day while the quarter is young; else when they begin today, or never. */
function opensAt(place: StoredPlace, context: ServiceContext, now: number): number {
  const day = dayOf(now);
  const { from, to } = place.config.workingHours;
  if (!isFirstMonth(day)) return Infinity;
  if (!statusOf(day, calendarOf(context, place)).working || now >= momentOf(day, to)) return Infinity;
  return Math.max(now, momentOf(day, from));
}

async function remindPlace(context: ServiceContext, place: StoredPlace, most: number): Promise<number> {
  const quarter = quarterOf(context.runtime.now());
  const known = await stationQuartersOf(place._id, quarter);
  const settled = new Set(
    known.flatMap(({ stationId, used, remindedAt }) =>
      used > 0 || remindedAt !== undefined ? [stationId] : [],
    ),
  );
  const silent = place.roster.stations.filter((one) => owesKeyIssues(one) && !settled.has(one.id));
  const some = silent.slice(0, most);
  for (const station of some) await remindStation(context, place, station, quarter);
  return some.length;
}

async function remindStation(
  context: ServiceContext,
  { _id: placeId, config }: StoredPlace,
  station: Station,
  quarter: Quarter,
): Promise<void> {
  const now = context.runtime.now();
  const scope = stationScope(placeId, station.id);
  const [least, most] = config.station.keyIssuesPerQuarter ?? [1, 1];
  const data = {
    to: 'member' as const,
    no: '',
    title: station.name,
    placeName: config.name,
    at: now,
    keyIssues: { quarter, least, most },
  };
  for (const { openid, memberships } of await context.directory.membersOf(scope)) {
    const hat = memberships.find((one) => scopeOf(one) === scope);
    const _id = derivedId('N48', scope, quarter, openid);
    await addMemberNotice({ _id, openid, membershipId: hat?.id, placeId, code: 'N48', data }, now);
  }
  // After it: should this end in between, the notices' ids keep them from being told twice.
  await markReminded(stationQuarter(placeId, quarter, station.id), now);
}
