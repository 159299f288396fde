import type { Day } from '../common/shanghai';
import type {
  Channel,
  DeclineReason,
  HandOverReason,
  ItemKind,
  LinkType,
  Mediation,
  RatingReason,
  ReplyMode,
  ResultClass,
  ReturnBasis,
  Satisfaction,
  SourceType,
  SupervisionForm,
  SupervisionMedium,
  SuspendReason,
  Tier,
  WithdrawReason,
} from './kinds';
import type { ItemRouting } from '../routing/item-routing';
import type { Outcome } from './outcome';

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
  /** Deputy, station, session or case that the code, the choice or the record stands for. */
  target: string;
  /** WeChat's opaque id of the group in which the card was opened, where it gives one. */
  groupId?: string;
}

/** Where a reply promises more: B and C must say by when and who. */
export interface ReplyPromise {
  dueDay: Day;
  owner: string;
}

export interface ReplyData {
  text: string;
  resultClass: ResultClass;
  mode: ReplyMode;
  promise?: ReplyPromise;
  /** When it was said by phone or face to face, epoch milliseconds; the text is then its summary (LJ-06). */
  saidAt?: number;
  outcome?: Outcome;
  /** Disputes only. */
  mediation?: Mediation;
}

/** The screening of the text by the platform: `passed` lets the timer admit, anything else waits for a person. */
export type ContentVerdict = 'passed' | 'review' | 'unchecked';

/** 重点督办 names three people (CD-04). */
export interface SupervisionRoles {
  supervisingLeader: string;
  leadingOfficial: string;
  committee: string;
}

export interface SupervisionStep {
  label: string;
  dueDay: Day;
}

/** What everybody may see of it: words that were read over, and of its photos those that were chosen. */
export interface PublicWords {
  publicTitle: string;
  publicText: string;
  publicReply: string;
  publicPhotos?: string[];
}

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
    /** Said instead of written, or beside it. */
    voice?: { id: string; seconds: number };
    whereabouts?: Whereabouts;
    categoryId?: string;
    areaId?: string;
    /** In which the spot lies that was given. */
    gridId?: string;
    stationId: string;
    deputyId?: string;
    verdict: ContentVerdict;
    shareToken: string;
    /** Name with all but the first character hidden; the name itself is kept apart. */
    maskedName?: string;
    hasPhone: boolean;
    /** Written down for somebody else: then nobody's openid is the submitter's. */
    onBehalf?: boolean;
    /** Written down later than it was said. */
    spokenDay?: Day;
    /** As whoever wrote it down judged it: a proposal until it is assigned. */
    tier?: Tier;
    /** Came in a table with others: nobody is told of each. */
    importId?: string;
    /** Said to this unit's face: it answers there and then, and the office confirms. */
    sessionUnitId?: string;
    sessionUnitName?: string;
    /** Disputes: the court's own number, and that both sides agreed to mediation. */
    courtRef?: string;
    partiesConsent?: boolean;
    /** Asked apart from everything else (个人信息保护法: 单独同意); absent: to be asked when it comes to it. */
    mayPublish?: boolean;
    /** What the submitter read and would have everybody read. */
    publicText?: string;
    /** How its words were judged on arrival. */
    routing?: ItemRouting;
  };
  admit: { to: 'with_deputy' | 'triage'; deputyId?: string; categoryId?: string };
  decline: { reason: DeclineReason; channel: Channel; text: string };
  appeal: { text: string };
  take: Record<string, never>;
  answer_on_spot: ReplyData;
  hand_over: { reason: HandOverReason; note?: string; toDeputyId?: string };
  merge: { parentNo: string; parentId: string };
  transfer_up: { body: string; note?: string };
  record_upper_result: ReplyData & { body?: string };
  /** To the body that dispatches this tier, where it is another one (柞水: county items go to the government office). */
  assign_by_tier: { tier: Tier; categoryId: string; note?: string };
  assign: {
    tier: Tier;
    categoryId: string;
    leadUnitId: string;
    leadUnitName: string;
    coHandlerIds: string[];
    policyId: string;
    /** The policy is one of danger or of a cut supply: phones ring at night too. */
    urgent?: true;
    note?: string;
  };
  sign_in: { handlerName?: string };
  request_return: { basis: ReturnBasis; text: string; proposedUnitId?: string; proposedUnitName?: string };
  rule_return: { upheld: boolean; text: string; ownerUnitId?: string; ownerUnitName?: string };
  request_info: { text: string };
  supply_info: { text: string; photos: PhotoRef[] };
  /** In the unit of the policy's extension: working days, or days. */
  request_extension: { amount: number; text: string };
  decide_extension: { granted: boolean; text?: string };
  co_reply: { unitId: string; text: string };
  reply: ReplyData;
  send_back: { text: string };
  release: { resultClass?: ResultClass };
  rate: { resolved: boolean; satisfaction: Satisfaction; reason?: RatingReason; comment?: string };
  expire_rating: Record<string, never>;
  promise_due: Record<string, never>;
  reopen: { text: string };
  archive: Record<string, never>;
  withdraw: { reason?: WithdrawReason };
  suspend: { reason: SuspendReason; text: string };
  resume: { text?: string };
  supplement: { text: string; photos: PhotoRef[] };
  note: { text: string };
  urge: { text?: string };
  supervise: {
    form: SupervisionForm;
    medium: SupervisionMedium;
    dueDay: Day;
    text: string;
    roles?: SupervisionRoles;
    participants?: string;
    steps: SupervisionStep[];
  };
  /** One of the steps of a key supervision is done. */
  tick_supervision: { supervisionId: number; index: number };
  /** The unit tells how it stands: after it somebody goes to see (JX-12: 反馈—调研). */
  report_supervision: { supervisionId: number; text: string };
  /** The follow-up survey closes the loop, or begins it again. */
  survey_supervision: { supervisionId: number; solved: boolean; text: string };
  instruct: { text: string; dueDay: Day };
  verify: { solved: boolean; text: string; photos: PhotoRef[] };
  record_outcome: { outcome: Outcome };
  propose_publication: PublicWords;
  object_publication: Record<string, never>;
  agree_publication: Record<string, never>;
  publish: PublicWords;
  unpublish: { text: string };
  link: { type: LinkType; target: string; label: string };
  /** Three neighbours say that it is still there although it was closed. */
  recheck: { witnesses: number };
  due_soon: Record<string, never>;
  overdue: { level: OverdueLevel; of?: LateThing };
  /** The days of a year were entered: what was provisional is counted again. */
  recount: { enteredBy?: string; enteredAt?: number };
}

/** The ladder of lateness: the day itself, then 1, 3 and 5 working days on (handler, head, office, leader). */
export const OVERDUE_LEVELS = [0, 1, 3, 5] as const;
export type OverdueLevel = (typeof OVERDUE_LEVELS)[number];

/** What is late. Absent: the promise or the step of whoever holds it. */
export const LATE_THINGS = [
  'co_handler',
  'extension',
  'supervision',
  'survey',
  'instruction',
  'publication',
] as const;
export type LateThing = (typeof LATE_THINGS)[number];

export type CommandName = keyof CommandData;

export type Command = { [Name in CommandName]: { name: Name; data: CommandData[Name] } }[CommandName];

export type CommandOf<Name extends CommandName> = Extract<Command, { name: Name }>;
