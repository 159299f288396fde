import { addDays, momentOf, type Day } from '../common/shanghai';

export const RECEPTION_STATES = ['planned', 'called_off', 'closed'] as const;
export type ReceptionState = (typeof RECEPTION_STATES)[number];

/** How somebody came to be on the list. */
export const VISITOR_WAYS = ['booked', 'on_behalf', 'walk_in'] as const;
export type VisitorWay = (typeof VISITOR_WAYS)[number];

/** `expected` before; afterwards who came, and who did not. */
export const VISITOR_STATES = ['expected', 'came', 'missed'] as const;
export type VisitorState = (typeof VISITOR_STATES)[number];

/** Somebody who comes, by a number: no name, no phone. */
export interface Visitor {
  number: number;
  /** `HH:mm`; absent for who came without a booking. */
  at?: string;
  /** Empty for whoever has no WeChat here. */
  openid: string;
  way: VisitorWay;
  /** What they come about, or by what staff will know them. */
  note: string;
  state: VisitorState;
}

/** 接待场次: one station on one day. */
export interface ReceptionSession {
  placeId: string;
  stationId: string;
  /** Absent where a station or office added it. */
  ruleDay?: Day;
  /** Why the rule's own day was passed over. */
  rest?: string;
  day: Day;
  from: string;
  to: string;
  /** What one person gets. */
  minutes: number;
  state: ReceptionState;
  /** The day before a station or office moved it, and why; or why it was called off. */
  movedFrom?: Day;
  reason?: string;
  /** Ids of the deputies on duty, and of those who were there. */
  duty: string[];
  present: string[];
  visitors: Visitor[];
  /** The day for which those on duty and those who booked were reminded. */
  remindedDay?: Day;
}

export const VISITORS_MAX = 80;
export const ON_DUTY_MAX = 12;
export const NOTE_MAX = 30;
export const REASON_MAX = 40;
/** When phones ring on the day before. */
const REMIND_TIME = '09:00';

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const two = (number: number): string => String(number).padStart(2, '0');

/** Times that can be booked, in order: their place in it is the number that a person gets. */
export function slotsOf({ from, to, minutes }: Pick<ReceptionSession, 'from' | 'to' | 'minutes'>): string[] {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  const count = Math.max(0, Math.floor((end - begin) / minutes));
  return Array.from({ length: count }, (_, nth) => {
    const at = begin + nth * minutes;
    return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
  });
}

export const visitorAt = (session: Pick<ReceptionSession, 'visitors'>, at: string): Visitor | undefined =>
  session.visitors.find((visitor) => visitor.at === at);

export const bookingOf = (session: Pick<ReceptionSession, 'visitors'>, openid: string): Visitor | undefined =>
  session.visitors.find((visitor) => visitor.openid !== '' && visitor.openid === openid);

/** Whether a time can still be booked at that moment. */
export const isFree = (session: ReceptionSession, at: string, now: number): boolean =>
  session.state === 'planned' && visitorAt(session, at) === undefined && momentOf(session.day, at) > now;

export const freeSlots = (session: ReceptionSession, now: number): number =>
  slotsOf(session).filter((at) => isFree(session, at, now)).length;

export const receivedCount = ({ visitors }: Pick<ReceptionSession, 'visitors'>): number =>
  visitors.filter(({ state }) => state === 'came').length;

/** When people are reminded; null when they were, or nothing will happen. */
export const remindAt = ({ state, day, remindedDay }: ReceptionSession): number | null =>
  state !== 'planned' || remindedDay === day ? null : momentOf(addDays(day, -1), REMIND_TIME);
