import type {
  Channel,
  DeclineReason,
  HandOverReason,
  ItemKind,
  RatingReason,
  ReplyMode,
  ResultClass,
  Satisfaction,
  SourceType,
  Tier,
  WithdrawReason,
} from './kinds';

/** A photo that was claimed: the id is that of its upload slot. */
export interface PhotoRef {
  id: string;
}

/** Where the matter is, in words and, where the resident gave it, in degrees (GCJ-02). */
export interface Whereabouts {
  words?: string;
  latitude?: number;
  longitude?: number;
}

export interface Source {
  type: SourceType;
  /** Deputy or station that the code or the choice stands for. */
  target: string;
}

/** Where a reply promises more: B and C must say by when and who. */
export interface ReplyPromise {
  dueDay: string;
  owner: string;
}

export interface ReplyData {
  text: string;
  resultClass: ResultClass;
  mode: ReplyMode;
  promise?: ReplyPromise;
}

/** The screening of the text by the platform: `passed` lets the timer admit, anything else waits for a person. */
export type ContentVerdict = 'passed' | 'review' | 'unchecked';

/** What each command carries. The keys are the machine's commands (DOMAIN.md §2). */
export interface CommandData {
  submit: {
    no: string;
    placeId: string;
    kind: ItemKind;
    source: Source;
    title: string;
    text: string;
    photos: PhotoRef[];
    whereabouts?: Whereabouts;
    categoryId?: string;
    areaId?: string;
    stationId: string;
    deputyId?: string;
    verdict: ContentVerdict;
    shareToken: string;
    /** Name with all but the first character hidden; the name itself is kept apart. */
    maskedName?: string;
    hasPhone: boolean;
  };
  admit: { to: 'with_deputy' | 'triage'; deputyId?: string; categoryId?: string };
  decline: { reason: DeclineReason; channel: Channel; text: string };
  appeal: { text: string };
  take: Record<string, never>;
  answer_on_spot: ReplyData;
  hand_over: { reason: HandOverReason; note?: string; toDeputyId?: string };
  assign: {
    tier: Tier;
    categoryId: string;
    leadUnitId: string;
    leadUnitName: string;
    coHandlerIds: string[];
    policyId: string;
    note?: string;
  };
  sign_in: { handlerName?: string };
  reply: ReplyData;
  send_back: { text: string };
  release: { resultClass?: ResultClass };
  rate: { resolved: boolean; satisfaction: Satisfaction; reason?: RatingReason; comment?: string };
  expire_rating: Record<string, never>;
  withdraw: { reason?: WithdrawReason };
  supplement: { text: string; photos: PhotoRef[] };
  note: { text: string };
  urge: { text?: string };
  due_soon: Record<string, never>;
  overdue: { level: OverdueLevel };
}

/** The ladder of lateness: the day itself, then 1, 3 and 5 working days on (handler, head, office, leader). */
export const OVERDUE_LEVELS = [0, 1, 3, 5] as const;
export type OverdueLevel = (typeof OVERDUE_LEVELS)[number];

export type CommandName = keyof CommandData;

export type Command = { [Name in CommandName]: { name: Name; data: CommandData[Name] } }[CommandName];

export type CommandOf<Name extends CommandName> = Extract<Command, { name: Name }>;
