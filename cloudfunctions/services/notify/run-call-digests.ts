import { dayOf } from '@shared/common/shanghai';
import { pageOf } from '@shared/notice/pages';
import { digestMoment } from '@shared/notice/push-policy';
import { templateData, templateOf } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';
import { scopeOf, stationScope } from '@shared/permission/roles';
import { countCalls, nextToTell, toldOfCalls } from '../../store/call-list';
import { addNotice } from '../../store/notices';
import type { StoredPlace } from '../../store/places';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { ownTemplate } from './template-ids';

/** Beyond this nobody counts. */
const CALLS_MAX = 999;
/** Stations in one run; what is left is the next minute's. */
const STATIONS_MAX = 50;

/** N23: each station hears once a working day how many people it has to phone. Nobody on the list, no work. */
export async function runCallDigests(context: ServiceContext): Promise<number> {
  const now = context.runtime.now();
  for (let told = 0; told < STATIONS_MAX; told += 1) {
    const next = await nextToTell(now);
    if (!next) return told;
    const place = await context.directory.place(next.placeId);
    const scope = stationScope(next.placeId, next.stationId);
    await tellStation(context, { ...next, scope, place });
    // After it: should this end in between, the notices' ids keep the day's from being told twice.
    const calendar = place ? calendarOf(context, place) : context.calendar;
    await toldOfCalls(scope, now, digestMoment(now, calendar));
  }
  return STATIONS_MAX;
}

interface Station {
  placeId: string;
  stationId: string;
  scope: string;
  place: StoredPlace | null;
}

async function tellStation(context: ServiceContext, { placeId, stationId, scope, place }: Station) {
  const now = context.runtime.now();
  const count = await countCalls(scope, CALLS_MAX);
  const placeName = place?.config.name ?? placeId;
  const data = { to: 'station' as const, no: '', title: '要打电话的人', placeName, at: now, count };
  const { version, title, body } = renderNotice('N23', data);
  const template = templateOf('N23', 'station');
  const own = ownTemplate(place, template);
  const fields = templateData('N23', data, own);
  const of = own ? { templateId: own.id } : {};
  for (const member of await context.directory.membersOf(scope)) {
    const hat = member.memberships.find((one) => scopeOf(one) === scope);
    await addNotice({
      _id: derivedId('N23', scope, dayOf(now), member.openid),
      openid: member.openid,
      ...(hat ? { membershipId: hat.id } : {}),
      placeId,
      stationId,
      code: 'N23',
      itemId: '',
      no: '',
      itemTitle: '',
      title,
      body,
      page: pageOf('N23', { to: 'station', no: '' }),
      at: now,
      read: false,
      count,
      push: { state: 'waiting', template, ...of, version, fields, attempts: 0 },
      pushAt: now,
    });
  }
}
