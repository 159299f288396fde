import type { PhotoRef, ReplyPromise, Source, Whereabouts } from './commands';
import type { Alarms, Due } from './event';
import type { Channel, DeclineReason, ItemKind, ReplyMode, ResultClass, Satisfaction, Tier } from './kinds';
import type { ItemState, Phase } from './states';

export interface ItemReply {
  /** The event that carries its words. */
  seq: number;
  resultClass: ResultClass;
  mode: ReplyMode;
  promise?: ReplyPromise;
  by: 'deputy' | 'lead_unit';
  byName: string;
  at: number;
}

export interface ItemRating {
  /** `no_answer` is a class of its own and never counts as satisfied. */
  satisfaction: Satisfaction | 'no_answer';
  resolved: boolean | null;
  at: number;
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
  whereabouts?: Whereabouts;
  submitterOpenid: string;
  maskedName?: string;
  hasPhone: boolean;
  shareToken: string;
  categoryId?: string;
  areaId?: string;
  stationId: string;
  deputyId?: string;
  tier?: Tier;
  leadUnitId?: string;
  leadUnitName?: string;
  coHandlerIds: string[];
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
  takenAt?: number;
  declined?: { reason: DeclineReason; channel: Channel; at: number; byOpenid?: string; seq: number };
  appealed: boolean;
  reply?: ItemReply;
  rating?: ItemRating;
  createdAt: number;
  updatedAt: number;
  endedAt?: number;
}

/** The earliest moment the timer must look at this item; null when nothing will happen by itself. */
export function nextAlarm(item: Pick<Item, 'alarms'>): number | null {
  const moments = Object.values(item.alarms).filter((moment): moment is number => typeof moment === 'number');
  return moments.length === 0 ? null : Math.min(...moments);
}
