import type { Allowance } from '../calendar/count';
import type { Standing } from '../permission/standing';
import type { CommandData, CommandName } from './commands';

/** What happened, in the order of the commands that make it happen. */
export const EVENT_OF = {
  submit: 'submitted',
  admit: 'admitted',
  decline: 'declined',
  appeal: 'appealed',
  take: 'taken',
  answer_on_spot: 'answered',
  hand_over: 'handed_over',
  assign: 'assigned',
  sign_in: 'signed_in',
  reply: 'replied',
  send_back: 'sent_back',
  release: 'released',
  rate: 'rated',
  expire_rating: 'rating_expired',
  withdraw: 'withdrawn',
  supplement: 'supplemented',
  note: 'noted',
  urge: 'urged',
  due_soon: 'became_due_soon',
  overdue: 'became_overdue',
} as const satisfies Record<CommandName, string>;

export type EventType = (typeof EVENT_OF)[CommandName];

export interface EventActor {
  standing: Standing;
  /** Absent for the timer. */
  openid?: string;
  membershipId?: string;
  /** What the timeline may show: never a resident's name. */
  name?: string;
  title?: string;
}

/** Why a date is what it is: enough to count it again and to explain it. */
export interface Due {
  at: number;
  from: number;
  allowance: Allowance;
  policyId: string;
  /** The year had no notice yet: 待日历确认. */
  provisional: boolean;
}

/** Moments at which the timer has something to do with this item, by name. A name gone is an alarm switched off. */
export interface Alarms {
  step_overdue?: number;
  deputy_unopened?: number;
  deputy_unanswered?: number;
  due_soon?: number;
  overdue_0?: number;
  overdue_1?: number;
  overdue_3?: number;
  overdue_5?: number;
  rating_expires?: number;
}

/** What an event does to the clocks; absent = untouched, null = stopped. Decided once, so replay needs no calendar. */
export interface ClockChange {
  due?: Due | null;
  step?: Due | null;
  alarms?: Alarms;
}

/** Personal words are taken out of `data` and kept beside the event, where they can be erased (DESIGN.md §3.3). */
export type PublicData<Name extends CommandName> = Omit<
  CommandData[Name],
  'title' | 'text' | 'comment' | 'note'
>;

type EventBody = {
  [Name in CommandName]: { type: (typeof EVENT_OF)[Name]; data: PublicData<Name> };
}[CommandName];

export type EventDraft = EventBody & {
  by: EventActor;
  at: number;
  clock: ClockChange;
  /** Words of this event by field name. They never enter the chain, only their hashes do. */
  texts: Record<string, string>;
};

/** An event in the chain. `hash` covers everything else, `prev` is the hash of the event before. */
export type ItemEvent = Omit<EventDraft, 'texts'> &
  EventBody & {
    seq: number;
    key: string;
    textHashes: Record<string, string>;
    prev: string;
    hash: string;
  };

export type EventOf<Type extends EventType> = Extract<ItemEvent, { type: Type }>;

/** Where the words of one event stand in `item.texts`. */
export const textKey = (seq: number, field: string) => `${seq}_${field}`;
