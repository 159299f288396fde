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
  merge: 'merged',
  transfer_up: 'transferred_up',
  record_upper_result: 'upper_result_recorded',
  assign_by_tier: 'assigned_by_tier',
  assign: 'assigned',
  sign_in: 'signed_in',
  request_return: 'return_requested',
  rule_return: 'return_ruled',
  request_info: 'info_requested',
  supply_info: 'info_supplied',
  request_extension: 'extension_requested',
  decide_extension: 'extension_decided',
  co_reply: 'co_replied',
  reply: 'replied',
  send_back: 'sent_back',
  release: 'released',
  rate: 'rated',
  expire_rating: 'rating_expired',
  promise_due: 'promise_fell_due',
  reopen: 'reopened',
  archive: 'archived',
  withdraw: 'withdrawn',
  suspend: 'suspended',
  resume: 'resumed',
  supplement: 'supplemented',
  note: 'noted',
  urge: 'urged',
  supervise: 'supervised',
  tick_supervision: 'supervision_ticked',
  report_supervision: 'supervision_reported',
  survey_supervision: 'supervision_surveyed',
  instruct: 'instructed',
  verify: 'verified',
  record_outcome: 'outcome_recorded',
  propose_publication: 'publication_proposed',
  object_publication: 'publication_objected',
  agree_publication: 'publication_agreed',
  publish: 'published',
  unpublish: 'unpublished',
  link: 'linked',
  recheck: 'recheck_raised',
  due_soon: 'became_due_soon',
  overdue: 'became_overdue',
  recount: 'recounted',
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
  /** In whose place, for the days that they are away. */
  for?: string;
}

/** Why a date is what it is: enough to count it again and to explain it. */
export interface Due {
  at: number;
  from: number;
  allowance: Allowance;
  policyId: string;
  /** The year had no notice yet: 待日历确认. */
  provisional: boolean;
  /** Stretches in which the clock rested, moments; days at both ends do not count. */
  pauses?: { from: number; to: number }[];
  /** Granted beyond the allowance. */
  extension?: Allowance;
  /** The calendar would have made it so much earlier; what had been said stands. */
  kept?: Allowance;
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
  info_expires?: number;
  co_overdue?: number;
  extension_undecided?: number;
  supervision_due?: number;
  survey_due?: number;
  instruction_due?: number;
  publication_due?: number;
  rating_expires?: number;
  promise_due?: number;
  archive_at?: number;
}

export type AlarmName = keyof Alarms;

/** What an event does to the clocks; absent = untouched, null = stopped. Decided once, so replay needs no calendar. */
export interface ClockChange {
  due?: Due | null;
  step?: Due | null;
  /** The sub-deadline of the units that help. */
  co?: Due | null;
  alarms?: Alarms;
  /** When the day that was named ends: of a supervision or an instruction. */
  namedAt?: number;
}

/** Personal words are taken out of `data` and kept beside the event, where they can be erased (DESIGN.md §3.3). */
export const WORD_FIELDS = [
  'title',
  'text',
  'comment',
  'note',
  'publicTitle',
  'publicText',
  'publicReply',
] as const;

export type PublicData<Name extends CommandName> = Omit<CommandData[Name], (typeof WORD_FIELDS)[number]>;

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

/** What the item is folded from: a draft that has its number, or a sealed event. */
export type Happened = (EventDraft & { seq: number }) | ItemEvent;

export type EventOf<Type extends EventType> = Extract<ItemEvent, { type: Type }>;
export type HappenedOf<Type extends EventType> = Extract<Happened, { type: Type }>;

/** Where the words of one event stand in `item.texts`. */
export const textKey = (seq: number, field: string) => `${seq}_${field}`;
