import type { Day } from '../common/shanghai';
import type { PhotoRef, ReplyPromise, Source, SupervisionRoles, Whereabouts } from './commands';
import type { Alarms, Due, EventType } from './event';
import type {
  Channel,
  DeclineReason,
  ItemKind,
  LinkType,
  Mediation,
  ReplyMode,
  ResultClass,
  ReturnBasis,
  Satisfaction,
  SupervisionForm,
  SupervisionMedium,
  Tier,
} from './kinds';
import type { ItemRouting } from '../routing/item-routing';
import type { Outcome } from './outcome';
import type { ItemState, Phase, RestingState } from './states';

export interface ItemReply {
  /** The event that carries its words. */
  seq: number;
  resultClass: ResultClass;
  mode: ReplyMode;
  promise?: ReplyPromise;
  saidAt?: number;
  by: 'deputy' | 'lead_unit' | 'upper';
  byName: string;
  at: number;
  /** The submitter has it: only then can anything be closed on it. */
  released: boolean;
}

export interface ItemRating {
  /** `no_answer` is a class of its own and never counts as satisfied. */
  satisfaction: Satisfaction | 'no_answer';
  resolved: boolean | null;
  at: number;
}

/** The clock rests, and where the item goes on afterwards. One may lie in another: stopped while somebody was asked. */
export interface Rest {
  state: RestingState;
  from: number;
  back: ItemState;
  /** What was set before: counted anew when work goes on. */
  due?: Due;
  step?: Due;
  co?: Due;
  alarms: Alarms;
}

/** 退单账: what was claimed, and what came of it. */
export interface ReturnRecord {
  seq: number;
  unitId: string;
  basis: ReturnBasis;
  proposedUnitId?: string;
  at: number;
  upheld?: boolean;
  ruledAt?: number;
  /** The event that carries the ruling's words. */
  rulingSeq?: number;
}

export interface ExtensionRecord {
  seq: number;
  amount: number;
  at: number;
  granted?: boolean;
  decidedAt?: number;
  /** The date before it was decided. */
  dueAt?: number;
}

export interface SupervisionStepState {
  label: string;
  dueDay: string;
  doneAt?: number;
}

export interface Supervision {
  /** The event that began it. */
  id: number;
  form: SupervisionForm;
  medium: SupervisionMedium;
  /** Absent: begun by the second bad rating. */
  byName?: string;
  byMembershipId?: string;
  dueAt: number;
  at: number;
  roles?: SupervisionRoles;
  participants?: string;
  steps: SupervisionStepState[];
  reportedAt?: number;
  reportSeq?: number;
  /** When somebody is to go and see. */
  surveyDueAt?: number;
  surveyedAt?: number;
  surveySeq?: number;
  solved?: boolean;
}

export const PUBLICATION_STATES = ['proposed', 'published', 'taken_down'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

export interface Publication {
  state: PublicationState;
  /** The event that carries the public words. */
  seq: number;
  at: number;
  /** Of the item's photos, those that were chosen to be seen. */
  photoIds?: string[];
  /** When the submitter said yes to these words and no others. */
  agreedAt?: number;
}

export interface Verification {
  solved: boolean;
  seq: number;
  byName: string;
  at: number;
}

export interface ItemLink {
  type: LinkType;
  target: string;
  label: string;
}

/** The last step that moved it: for whoever comes second. */
export interface LastMove {
  type: EventType;
  at: number;
  standing: string;
  name?: string;
  title?: string;
}

/** The aggregate: everything the events say, folded. No Chinese words, no contact data, no text of anybody. */
export interface Item {
  no: string;
  placeId: string;
  kind: ItemKind;
  state: ItemState;
  phase: Phase;
  round: number;
  source: Source;
  photos: PhotoRef[];
  voice?: { id: string; seconds: number };
  whereabouts?: Whereabouts;
  /** Empty for what was written down for somebody without WeChat. */
  submitterOpenid: string;
  /** The hat under which it was submitted: a deputy's suggestion, a court's case. */
  submitterMembershipId?: string;
  onBehalf?: boolean;
  /** When it was said, where that is not when it was written down. */
  spokenDay?: Day;
  /** The table that it came in with. */
  importId?: string;
  courtRef?: string;
  partiesConsent?: boolean;
  maskedName?: string;
  hasPhone: boolean;
  shareToken: string;
  categoryId?: string;
  /** How its words were judged on arrival: a suggestion, whatever became of it. */
  routing?: ItemRouting;
  areaId?: string;
  gridId?: string;
  stationId: string;
  deputyId?: string;
  tier?: Tier;
  /** The body that dispatches it, once its tier was decided and that body is not the office. */
  dispatcher?: 'government_office';
  leadUnitId?: string;
  leadUnitName?: string;
  /** The unit that sat there when it was said, face to face: its answer is the first one. */
  sessionUnitId?: string;
  sessionUnitName?: string;
  coHandlerIds: string[];
  /** Scopes of the units whose opinion is still missing; their list is this. */
  coWaiting: string[];
  coReplies: Record<string, { seq: number; at: number }>;
  coDue?: Due;
  /** Scope of whoever must act now (`place/unit/jtj`), `submitter`, or `nobody`: queues are this and `orderAt`. */
  holder: string;
  /** Scopes of all who have had it in their hands. */
  involved: string[];
  due?: Due;
  stepDue?: Due;
  /** Queue order: the step's due moment, moved forward a day per unit of urging weight. */
  orderAt: number;
  urgeWeight: number;
  lastUrgedAt: Record<string, number>;
  alarms: Alarms;
  rests: Rest[];
  admittedAt?: number;
  /** The first one that the submitter had: by the promised date, and without a late extension. */
  answer?: { at: number; inTime: boolean; onTime: boolean };
  /** When a promised date first passed without an answer. */
  overdueAt?: number;
  /** It has passed, and nothing has come since. */
  overdueNow: boolean;
  takenAt?: number;
  assignedAt?: number;
  /** The system assigned it, and nobody has since. */
  automatic?: true;
  /** The policy that its promise was made by; a second round is counted by the same. */
  policyId?: string;
  /** That policy does not wait for the morning. */
  urgent?: true;
  declined?: { reason: DeclineReason; channel: Channel; at: number; byOpenid?: string; seq: number };
  appealed: boolean;
  parent?: { no: string; id: string };
  upper?: { body: string; at: number };
  returns: ReturnRecord[];
  /** A ruling went against the unit: it cannot ask again. */
  returnFinal: boolean;
  /** Of this round. */
  extension?: ExtensionRecord;
  reply?: ItemReply;
  rating?: ItemRating;
  verification?: Verification;
  /** Unit, deputy and submitter do not say the same. */
  disputed: boolean;
  outcome?: Outcome;
  /** The event that set it. */
  outcomeSeq?: number;
  mediation?: Mediation;
  supervisions: Supervision[];
  /** When the earliest open supervision is due; absent when none is open. The leader's list is this. */
  superviseDueAt?: number;
  instruction?: { seq: number; at: number; dueDay: string; byName: string };
  publication?: Publication;
  publicationObjected: boolean;
  /** The submitter said when they spoke that it may be shown. */
  mayPublish?: boolean;
  /** Closed in a place that must publish, and neither proposed nor objected to yet. */
  toPublish: boolean;
  links: ItemLink[];
  /** Lists beside the queue (`shared/item/lists.ts`). */
  lists: string[];
  promiseDueAt?: number;
  lastMove: LastMove;
  createdAt: number;
  updatedAt: number;
  endedAt?: number;
}

/** The earliest moment the timer must look at this item; null when nothing will happen by itself. */
export function nextAlarm(item: Pick<Item, 'alarms'>): number | null {
  const moments = Object.values(item.alarms).filter((moment): moment is number => typeof moment === 'number');
  return moments.length === 0 ? null : Math.min(...moments);
}

/** The state whose work goes on, or will: a rest is looked through. */
export function stateBehindRest({ state, rests }: Pick<Item, 'state' | 'rests'>): ItemState {
  for (let index = rests.length - 1; index >= 0; index -= 1) {
    const rest = rests[index];
    if (rest && (state === 'waiting_info' || state === 'suspended')) state = rest.back;
  }
  return state;
}

/** The lamp of a place's progress bar. */
export function stageStateOf(item: Pick<Item, 'state' | 'rests'>): ItemState {
  const state = stateBehindRest(item);
  if (state === 'return_review') return 'assigned';
  if (state === 'transferred_up') return 'triage';
  return state === 'archived' ? 'closed' : state;
}
