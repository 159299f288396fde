import { deltaOf } from '../statistics/count';
import type { DayNumbers } from '../statistics/figures';
import type { Happened, HappenedOf } from './event';
import type { Item } from './item';
import { measuredOf, type Measured } from '../routing/measured';
import { NEVER_PUBLIC } from './kinds';
import { movesBoard } from './on-board';
import { changesOutcome } from './outcome-record';
import { changesFinding } from '../search/findable';
import { droppedHelpers, toldOf, type ItemNotice, type Recipient } from './told';

export interface NotifyEffect {
  id: string;
  type: 'notify';
  code: ItemNotice;
  seq: number;
  to: Recipient;
  /** Who had it before it was taken on; the item no longer says. */
  deputyId?: string;
  unitId?: string;
  unitIds?: string[];
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
  /** What this says of the category that its words were judged to be. */
  measured?: Measured;
}

/** The public version is a record of its own: written as the item is now, or taken away. */
export interface PublishEffect {
  id: string;
  type: 'publish';
  seq: number;
}

/** Who has an urgent matter is rung up at once: on the office's call list while nothing was done with it. */
export interface LiveCallEffect {
  id: string;
  type: 'live_call';
  seq: number;
  /** Absent: it was taken up, nobody need be rung. */
  unitId?: string;
}

/** What the figures of the place gain and lose by an event. */
export interface TallyEffect {
  id: string;
  type: 'tally';
  seq: number;
  days: DayNumbers;
}

/** Who else says the same is looked for, and it is put beside them as a suggestion. */
export interface GroupEffect {
  id: string;
  type: 'group';
  seq: number;
}

/** The item's part of the report on what came of it is counted anew, from its events. */
export interface OutcomeEffect {
  id: string;
  type: 'outcome';
  seq: number;
}

/** By what staff find it is written anew. */
export interface FindableEffect {
  id: string;
  type: 'findable';
  seq: number;
}

/** What follows elsewhere from an event. Ids derive from the event, so carrying one out twice changes nothing. */
export type Effect =
  | NotifyEffect
  | UsePhotosEffect
  | FollowParentEffect
  | LearnRouteEffect
  | PublishEffect
  | LiveCallEffect
  | OutcomeEffect
  | GroupEffect
  | FindableEffect
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
    if (to === 'former_co_handlers') return { ...effect, unitIds: droppedHelpers(before, after) };
    return to === 'former_unit' ? { ...effect, unitId: before?.leadUnitId } : effect;
  });
  // People are told first; what is only counted or learnt can wait for the timer.
  return [
    ...photosOf(event),
    ...rung(event, before, after),
    ...notices,
    ...recorded(event, before, after),
    ...cameOf(event, before, after),
    ...tallied(event, before, after),
    ...grouped(event, after),
    ...findable(event, before, after),
  ];
}

/** It came to a unit that must act at once, or has left the hands in which it lay. */
function rung({ seq, type }: Happened, before: Item | null, after: Item): LiveCallEffect[] {
  const id = `${seq}.call`;
  const comes = type === 'assigned' || type === 'sent_back' || (type === 'return_ruled' && after.returnFinal);
  if (comes) {
    return after.urgent ? [{ id, type: 'live_call', seq, unitId: after.leadUnitId }] : [];
  }
  const moved = before?.urgent === true && before.state !== after.state;
  return moved ? [{ id, type: 'live_call', seq }] : [];
}

function photosOf(event: Happened): Effect[] {
  const { seq } = event;
  const photos = 'photos' in event.data ? event.data.photos.map(({ id }) => id) : [];
  const voice = event.type === 'submitted' ? event.data.voice : undefined;
  const photoIds = voice === undefined ? photos : [...photos, voice.id];
  return photoIds.length === 0 ? [] : [{ id: `${seq}.photos`, type: 'use_photos', seq, photoIds }];
}

function recorded(event: Happened, before: Item | null, after: Item): Effect[] {
  const { seq } = event;
  switch (event.type) {
    case 'merged':
      return [
        { id: `${seq}.parent`, type: 'follow_parent', seq, parentId: event.data.parentId },
        ...onBoard(event, before, after),
      ];
    case 'assigned':
      return [assignedTo(event, before, after), ...onBoard(event, before, after)];
    case 'return_ruled': {
      const owner = event.data.ownerUnitId ?? before?.returns[before.returns.length - 1]?.proposedUnitId;
      return event.data.upheld && owner ? [routeTo(owner, true, seq, after)] : [];
    }
    default:
      return onBoard(event, before, after);
  }
}

const onBoard = (event: Happened, before: Item | null, after: Item): Effect[] =>
  movesBoard(event.type, before, after)
    ? [{ id: `${event.seq}.public`, type: 'publish', seq: event.seq }]
    : [];

const cameOf = (event: Happened, before: Item | null, after: Item): Effect[] =>
  changesOutcome(event, before, after)
    ? [{ id: `${event.seq}.outcome`, type: 'outcome', seq: event.seq }]
    : [];

function assignedTo(event: HappenedOf<'assigned'>, before: Item | null, after: Item): LearnRouteEffect {
  const effect = routeTo(event.data.leadUnitId, false, event.seq, after);
  const measured = measuredOf(before, after);
  return measured === null ? effect : { ...effect, measured };
}

const routeTo = (unitId: string, ruled: boolean, seq: number, item: Item): LearnRouteEffect => ({
  id: `${seq}.route`,
  type: 'learn_route',
  seq,
  categoryId: item.categoryId ?? '',
  ...(item.areaId === undefined ? {} : { areaId: item.areaId }),
  unitId,
  ruled,
});

/** What is never public is compared with nobody's. */
const grouped = ({ seq, type }: Happened, { kind }: Item): Effect[] =>
  type === 'submitted' && !NEVER_PUBLIC.includes(kind) ? [{ id: `${seq}.group`, type: 'group', seq }] : [];

const findable = ({ seq }: Happened, before: Item | null, after: Item): FindableEffect[] =>
  changesFinding(before, after) ? [{ id: `${seq}.find`, type: 'findable', seq }] : [];

function tallied({ seq }: Happened, before: Item | null, after: Item): Effect[] {
  const days = deltaOf(before, after);
  return Object.keys(days).length > 0 ? [{ id: `${seq}.tally`, type: 'tally', seq, days }] : [];
}
