import { addDays, dayOf, type Day } from '../common/shanghai';
import { refuse, type Refusal } from '../error/catalogue';
import {
  bookingOf,
  isFree,
  slotsOf,
  VISITORS_MAX,
  type ReceptionSession,
  type Visitor,
  type VisitorState,
} from './session';

/** What became of a session, or why not. */
export type Changed = ReceptionSession | Refusal;

const settled = ({ state }: ReceptionSession): Refusal | null =>
  state === 'planned' ? null : refuse('reception_settled', { state });

const withVisitor = (session: ReceptionSession, visitor: Visitor): ReceptionSession => ({
  ...session,
  visitors: [...session.visitors, visitor].sort((one, other) => one.number - other.number),
});

function freeAt(session: ReceptionSession, at: string, now: number): Refusal | null {
  if (!slotsOf(session).includes(at)) return refuse('slot_unknown', { at });
  return isFree(session, at, now) ? null : refuse('slot_taken', { at });
}

const numberAt = (session: ReceptionSession, at: string): number => slotsOf(session).indexOf(at) + 1;

/** A resident for themselves: one time a session. */
export function book(session: ReceptionSession, openid: string, at: string, now: number): Changed {
  const not = settled(session);
  if (not) return not;
  const own = bookingOf(session, openid);
  if (own) return refuse('booked_already', { at: own.at ?? '' });
  const taken = freeAt(session, at, now);
  if (taken) return taken;
  const number = numberAt(session, at);
  return withVisitor(session, { number, at, openid, way: 'booked', note: '', state: 'expected' });
}

export function cancelBooking(session: ReceptionSession, openid: string): Changed {
  const not = settled(session);
  if (not) return not;
  const own = bookingOf(session, openid);
  if (!own || own.state !== 'expected') return refuse('booking_not_found', {});
  return { ...session, visitors: session.visitors.filter((visitor) => visitor !== own) };
}

/** Staff, for somebody without a phone: a time that is free, or as they stand there (`at` absent). */
export function receive(
  session: ReceptionSession,
  { at, note }: { at?: string; note: string },
  now: number,
): Changed {
  const not = settled(session);
  if (not) return not;
  if (session.visitors.length >= VISITORS_MAX) return refuse('reception_full', { maximum: VISITORS_MAX });
  if (at !== undefined) {
    const taken = freeAt(session, at, now);
    const number = numberAt(session, at);
    return (
      taken ?? withVisitor(session, { number, at, openid: '', way: 'on_behalf', note, state: 'expected' })
    );
  }
  const early = notYet(session, now);
  if (early) return early;
  const last = Math.max(slotsOf(session).length, ...session.visitors.map(({ number }) => number));
  return withVisitor(session, { number: last + 1, openid: '', way: 'walk_in', note, state: 'came' });
}

const notYet = ({ day }: ReceptionSession, now: number): Refusal | null =>
  day > dayOf(now) ? refuse('reception_not_yet', { day }) : null;

/** Who came; nobody is scored by it. `gone` takes a booking of somebody without WeChat off. */
export function mark(
  session: ReceptionSession,
  number: number,
  state: VisitorState | 'gone',
  now: number,
): Changed {
  const visitor = session.visitors.find((one) => one.number === number);
  if (!visitor) return refuse('booking_not_found', {});
  const not = settled(session) ?? (state === 'came' || state === 'missed' ? notYet(session, now) : null);
  if (not) return not;
  if (state === 'gone') {
    if (visitor.openid !== '') return refuse('booking_not_found', {});
    return { ...session, visitors: session.visitors.filter((one) => one !== visitor) };
  }
  const visitors = session.visitors.map((one) => (one === visitor ? { ...one, state } : one));
  return { ...session, visitors };
}

/** To another day; whoever booked keeps their time. */
export function move(session: ReceptionSession, day: Day, reason: string, now: number): Changed {
  const not = settled(session) ?? unreal(day) ?? (day < dayOf(now) ? refuse('day_in_past', { day }) : null);
  if (not) return not;
  if (session.visitors.length > 0 && reason === '') return refuse('reception_reason_required', {});
  if (day === session.day) return session;
  return { ...session, day, movedFrom: session.day, reason, rest: undefined };
}

export const unreal = (day: Day): Refusal | null =>
  addDays(day, 0) === day ? null : refuse('day_not_real', { day, year: day.slice(0, 4) });

export function callOff(session: ReceptionSession, reason: string): Changed {
  return settled(session) ?? { ...session, state: 'called_off', reason };
}

export function setDuty(
  session: ReceptionSession,
  { duty, present }: { duty: string[]; present: string[] },
): Changed {
  const not = session.state === 'called_off' ? settled(session) : null;
  return not ?? { ...session, duty, present };
}

/** Its figures stand from now on: who was expected and did not come is counted nowhere. */
export function close(session: ReceptionSession, now: number): Changed {
  const not = settled(session) ?? notYet(session, now);
  if (not) return not;
  const visitors = session.visitors.map((one) =>
    one.state === 'expected' ? { ...one, state: 'missed' as const } : one,
  );
  return { ...session, state: 'closed', visitors };
}

/** Whoever acts at a session under a deputy's hat was there: nobody signs in. */
export const seenThere = (session: ReceptionSession, deputyId: string | undefined): ReceptionSession =>
  deputyId === undefined || session.present.includes(deputyId) || !session.duty.includes(deputyId)
    ? session
    : { ...session, present: [...session.present, deputyId] };
