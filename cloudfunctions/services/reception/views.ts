import type * as z from 'zod';
import type {
  heldCard,
  heldReception,
  receptionCard,
  receptionDetail,
} from '@shared/contract/reception-parts';
import { deputyCalled } from '@shared/wording/roles';
import { bookingOf, freeSlots, isFree, receivedCount, slotsOf } from '@shared/reception/session';
import type { StoredPlace } from '../../store/places';
import type { StoredReception } from '../../store/receptions';

interface Viewer {
  place: StoredPlace;
  openid: string;
  now: number;
}

const stationOf = ({ stationId }: StoredReception, { roster }: StoredPlace) =>
  roster.stations.find(({ id }) => id === stationId);

const nameOf = (id: string, { roster }: StoredPlace): string =>
  roster.deputies.find((deputy) => deputy.id === id)?.name ?? '';

export function receptionCardOf(
  session: StoredReception,
  { place, openid, now }: Viewer,
): z.output<typeof receptionCard> {
  const { _id: id, stationId, day, from, to, state, ruleDay, rest, movedFrom, reason, duty } = session;
  const own = bookingOf(session, openid);
  return {
    ...{ id, stationId, day, from, to, state, ruleDay, rest, movedFrom, reason },
    stationName: stationOf(session, place)?.name ?? '',
    deputies: duty.map((one) => deputyCalled(nameOf(one, place))),
    free: freeSlots(session, now),
    ...(own?.at === undefined ? {} : { mine: { number: own.number, at: own.at } }),
  };
}

const slotViews = (session: StoredReception, now: number) =>
  slotsOf(session).map((at, nth) => ({ number: nth + 1, at, free: isFree(session, at, now) }));

export function receptionDetailOf(
  session: StoredReception,
  viewer: Viewer,
): z.output<typeof receptionDetail> {
  const station = stationOf(session, viewer.place);
  return {
    ...receptionCardOf(session, viewer),
    address: station?.address ?? '',
    phone: station?.phone ?? '',
    slots: slotViews(session, viewer.now),
  };
}

export function heldCardOf(session: StoredReception, viewer: Viewer): z.output<typeof heldCard> {
  return {
    ...receptionCardOf(session, viewer),
    expected: session.visitors.filter(({ state }) => state === 'expected').length,
    came: receivedCount(session),
  };
}

export function heldReceptionOf(session: StoredReception, viewer: Viewer): z.output<typeof heldReception> {
  const { duty, present, visitors } = session;
  return {
    ...heldCardOf(session, viewer),
    duty: duty.map((id) => ({ id, name: nameOf(id, viewer.place), present: present.includes(id) })),
    slots: slotViews(session, viewer.now),
    visitors: visitors.map(({ number, at, way, note, state }) => ({ number, at, way, note, state })),
    untold: visitors.filter(({ openid, state }) => openid === '' && state === 'expected').length,
  };
}
