import type { Happened } from './event';
import type { Item } from './item';
import { changesOutcome } from './outcome-record';
import { toldOf, type ItemNotice, type Recipient } from './told';

export interface NotifyEffect {
  id: string;
  type: 'notify';
  code: ItemNotice;
  seq: number;
  to: Recipient;
  /** Who had it before it was taken on; the item no longer says. */
  deputyId?: string;
  unitId?: string;
}

/** The photos of an event belong to the item from now on: their slots are never swept. */
export interface UsePhotosEffect {
  id: string;
  type: 'use_photos';
  seq: number;
  photoIds: string[];
}

/** Who spoke about a merged item, and who followed it, follow the one that goes on (PRODUCT.md §5.1). */
export interface FollowParentEffect {
  id: string;
  type: 'follow_parent';
  seq: number;
  parentId: string;
}

/** Category and area → unit, counted at each assignment; a ruling makes it the owner (退单账). */
export interface LearnRouteEffect {
  id: string;
  type: 'learn_route';
  seq: number;
  categoryId: string;
  areaId?: string;
  unitId: string;
  ruled: boolean;
}

/** The public version is a record of its own: written, or taken away. */
export interface PublishEffect {
  id: string;
  type: 'publish';
  seq: number;
  shown: boolean;
}

/** What is counted somewhere else: the day's figures of the place. */
export interface TallyEffect {
  id: string;
  type: 'tally';
  seq: number;
}

/** The item's part of the report on what came of it is counted anew, from its events. */
export interface OutcomeEffect {
  id: string;
  type: 'outcome';
  seq: number;
}

/** What follows elsewhere from an event. Ids derive from the event, so carrying one out twice changes nothing. */
export type Effect =
  | NotifyEffect
  | UsePhotosEffect
  | FollowParentEffect
  | LearnRouteEffect
  | PublishEffect
  | OutcomeEffect
  | TallyEffect;

export function effectsOf(event: Happened, before: Item | null, after: Item): Effect[] {
  const notices = toldOf(event, before, after).map(([code, to]): NotifyEffect => {
    const effect: NotifyEffect = {
      id: `${event.seq}.${code}.${to}`,
      type: 'notify',
      code,
      seq: event.seq,
      to,
    };
    if (to === 'former_deputy') return { ...effect, deputyId: before?.deputyId };
    return to === 'former_unit' ? { ...effect, unitId: before?.leadUnitId } : effect;
  });
  // People are told first; what is only counted or learnt can wait for the timer.
  return [
    ...photosOf(event),
    ...notices,
    ...recorded(event, before, after),
    ...cameOf(event, before, after),
    ...tallied(event),
  ];
}

function photosOf(event: Happened): Effect[] {
  const { seq } = event;
  const photoIds = 'photos' in event.data ? event.data.photos.map(({ id }) => id) : [];
  return photoIds.length === 0 ? [] : [{ id: `${seq}.photos`, type: 'use_photos', seq, photoIds }];
}

function recorded(event: Happened, before: Item | null, after: Item): Effect[] {
  const { seq } = event;
  switch (event.type) {
    case 'merged':
      return [{ id: `${seq}.parent`, type: 'follow_parent', seq, parentId: event.data.parentId }];
    case 'assigned':
      return [routeTo(event.data.leadUnitId, false, seq, after)];
    case 'return_ruled': {
      const owner = event.data.ownerUnitId ?? before?.returns[before.returns.length - 1]?.proposedUnitId;
      return event.data.upheld && owner ? [routeTo(owner, true, seq, after)] : [];
    }
    case 'published':
      return [{ id: `${seq}.public`, type: 'publish', seq, shown: true }];
    case 'unpublished':
      return [{ id: `${seq}.public`, type: 'publish', seq, shown: false }];
    case 'publication_objected':
      return before?.publication?.state === 'published'
        ? [{ id: `${seq}.public`, type: 'publish', seq, shown: false }]
        : [];
    // What the board shows of an item moves with it.
    case 'released':
    case 'answered':
    case 'rated':
    case 'rating_expired':
    case 'reopened':
    case 'archived':
      return after.publication?.state === 'published'
        ? [{ id: `${seq}.public`, type: 'publish', seq, shown: true }]
        : [];
    default:
      return [];
  }
}

const cameOf = (event: Happened, before: Item | null, after: Item): Effect[] =>
  changesOutcome(event, before, after)
    ? [{ id: `${event.seq}.outcome`, type: 'outcome', seq: event.seq }]
    : [];

const routeTo = (unitId: string, ruled: boolean, seq: number, item: Item): LearnRouteEffect => ({
  id: `${seq}.route`,
  type: 'learn_route',
  seq,
  categoryId: item.categoryId ?? '',
  ...(item.areaId === undefined ? {} : { areaId: item.areaId }),
  unitId,
  ruled,
});

/** Events that some figure of shared/statistics counts. */
const TALLIED: readonly Happened['type'][] = [
  'submitted',
  'admitted',
  'declined',
  'merged',
  'assigned',
  'return_ruled',
  'answered',
  'released',
  'upper_result_recorded',
  'rated',
  'rating_expired',
  'reopened',
  'promise_fell_due',
  'verified',
  'outcome_recorded',
  'withdrawn',
];

const tallied = ({ type, seq }: Happened): Effect[] =>
  TALLIED.includes(type) ? [{ id: `${seq}.tally`, type: 'tally', seq }] : [];
