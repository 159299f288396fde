import type { NoticeCode } from '@shared/notice/codes';
import type { NoticeData, ReceptionFacts } from '@shared/notice/notice-data';
import { pageOf } from '@shared/notice/pages';
import { pushMoment } from '@shared/notice/push-policy';
import { templateData, templateOf } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';
import { deputyScope, scopeOf } from '@shared/permission/roles';
import type { Visitor } from '@shared/reception/session';
import { addNotice } from '../../store/notices';
import type { StoredPlace } from '../../store/places';
import type { StoredReception, Untold } from '../../store/receptions';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { ownTemplate } from '../notify/template-ids';

interface Whom {
  openid: string;
  /** Of a deputy. */
  membershipId?: string;
  visitor?: Visitor;
}

interface Telling {
  code: Extract<NoticeCode, 'N40' | 'N41' | 'N42' | 'N43'>;
  what: ReceptionFacts['what'];
  /** The same one tells the same person once. */
  once: string;
  /** An inbox is enough. */
  quiet?: boolean;
}

/** Whoever booked and whoever is on duty, on the day before. */
export async function remindAll(context: ServiceContext, session: StoredReception): Promise<void> {
  const once = session.day;
  for (const visitor of session.visitors)
    if (visitor.state === 'expected' && visitor.openid !== '')
      await tell(
        context,
        session,
        { openid: visitor.openid, visitor },
        { code: 'N40', what: 'tomorrow', once },
      );
  for (const whom of await deputiesBehind(context, session, session.duty))
    await tell(context, session, whom, { code: 'N42', what: 'tomorrow', once });
}

/** A change, to those whom it concerned when it was made. */
export async function tellAll(
  context: ServiceContext,
  session: StoredReception,
  { what, version, openids, deputyIds }: Untold,
): Promise<void> {
  const once = String(version);
  for (const { openid, number } of openids) {
    const visitor = session.visitors.find((one) => one.openid === openid && one.number === number);
    await tell(context, session, { openid, visitor }, { code: 'N41', what, once });
  }
  const code = what === 'on_duty' ? 'N42' : 'N43';
  for (const whom of await deputiesBehind(context, session, deputyIds))
    await tell(context, session, whom, { code, what, once, quiet: what === 'on_duty' });
}

async function deputiesBehind(
  { directory }: ServiceContext,
  { placeId }: StoredReception,
  deputyIds: readonly string[],
): Promise<Whom[]> {
  const found = await Promise.all(
    deputyIds.map(async (id) => {
      const scope = deputyScope(placeId, id);
      return (await directory.membersOf(scope)).flatMap(({ openid, memberships }) => {
        const hat = memberships.find((one) => scopeOf(one) === scope);
        return hat ? [{ openid, membershipId: hat.id }] : [];
      });
    }),
  );
  return found.flat();
}

async function tell(
  context: ServiceContext,
  session: StoredReception,
  whom: Whom,
  { code, what, once, quiet }: Telling,
): Promise<void> {
  const place = await context.directory.place(session.placeId);
  if (!place) return;
  const now = context.runtime.now();
  const data = dataOf(session, place, whom, { what, now });
  const { version, title, body } = renderNotice(code, data);
  const template = templateOf(code, data.to);
  const own = ownTemplate(place, template);
  await addNotice({
    _id: derivedId(code, what, session._id, once, whom.openid),
    openid: whom.openid,
    ...(whom.membershipId === undefined ? {} : { membershipId: whom.membershipId }),
    placeId: session.placeId,
    stationId: session.stationId,
    ...{ code, itemId: '', no: '', itemTitle: '', title, body, at: now, read: false },
    page: pageOf(code, data),
    push: {
      state: quiet ? 'none' : 'waiting',
      template,
      ...(own ? { templateId: own.id } : {}),
      version,
      fields: templateData(code, data, own),
      attempts: 0,
    },
    pushAt: quiet ? null : pushMoment(now, false, place.config.ringingHours),
  });
}

function dataOf(
  session: StoredReception,
  { config, roster }: StoredPlace,
  { visitor, membershipId }: Whom,
  { what, now }: { what: ReceptionFacts['what']; now: number },
): NoticeData {
  const station = roster.stations.find(({ id }) => id === session.stationId);
  const { day, from, to, movedFrom, reason, placeId, visitors } = session;
  const number = visitor?.number;
  return {
    to: membershipId === undefined ? 'submitter' : 'deputy',
    no: `${day.replaceAll('-', '')}${number === undefined ? '' : `-${number}`}`,
    title: `${station?.name ?? config.shortName}接待日`,
    placeName: config.name,
    at: now,
    stationName: station?.name,
    reception: {
      ...{ id: session._id, placeId, what, day, from, to, movedFrom, reason, number, at: visitor?.at },
      address: station?.address ?? '',
      booked: visitors.filter(({ state }) => state === 'expected').length,
    },
  };
}
