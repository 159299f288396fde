import type { EventDraft, ItemEvent } from './event';
import { isBad } from './guards';
import type { Item } from './item';
import type { OverdueLevel } from './commands';

/** Notices that the events of an item cause (DOMAIN.md §4). */
export const ITEM_NOTICES = [
  'N01',
  'N02',
  'N03',
  'N04',
  'N06',
  'N07',
  'N10',
  'N11',
  'N12',
  'N13',
  'N14',
  'N17',
  'N19',
  'N20',
  'N21',
  'N22',
  'N26',
  'N28',
  'N30',
  'N31',
] as const;
export type ItemNotice = (typeof ITEM_NOTICES)[number];

export type Recipient =
  | 'submitter'
  | 'followers'
  | 'deputy'
  /** Who had it before it was taken on; named in the effect, for the item no longer says. */
  | 'former_deputy'
  | 'station'
  | 'office'
  | 'lead_unit'
  | 'unit_head'
  | 'leader';

export interface NotifyEffect {
  id: string;
  type: 'notify';
  code: ItemNotice;
  seq: number;
  to: Recipient;
  deputyId?: string;
}

/** The photos of an event belong to the item from now on: their slots are never swept. */
export interface UsePhotosEffect {
  id: string;
  type: 'use_photos';
  seq: number;
  photoIds: string[];
}

/** What follows elsewhere from an event. Ids derive from the event, so carrying one out twice changes nothing. */
export type Effect = NotifyEffect | UsePhotosEffect;

type Happened = (EventDraft & { seq: number }) | ItemEvent;
type Told = [code: ItemNotice, to: Recipient];

export function effectsOf(event: Happened, before: Item | null, after: Item): Effect[] {
  const notices = toldOf(event, before, after).map(([code, to]): NotifyEffect => {
    const effect: NotifyEffect = {
      id: `${event.seq}.${code}.${to}`,
      type: 'notify',
      code,
      seq: event.seq,
      to,
    };
    return to === 'former_deputy' ? { ...effect, deputyId: before?.deputyId } : effect;
  });
  const photoIds =
    event.type === 'submitted' || event.type === 'supplemented' ? event.data.photos.map(({ id }) => id) : [];
  return photoIds.length === 0
    ? notices
    : [{ id: `${event.seq}.photos`, type: 'use_photos', seq: event.seq, photoIds }, ...notices];
}

function toldOf(event: Happened, before: Item | null, after: Item): Told[] {
  switch (event.type) {
    case 'submitted':
      return [['N01', 'submitter']];
    case 'admitted':
      return [event.data.to === 'with_deputy' ? ['N11', 'deputy'] : ['N12', 'office'], ['N02', 'submitter']];
    case 'declined':
      return [[event.data.channel === 'none' ? 'N03' : 'N04', 'submitter']];
    case 'appealed':
      return [['N21', 'office']];
    case 'answered':
      return [
        ['N07', 'submitter'],
        ['N10', 'submitter'],
        ['N07', 'followers'],
      ];
    case 'handed_over': {
      const next: Told = event.data.toDeputyId ? ['N11', 'deputy'] : ['N12', 'office'];
      return event.by.standing === 'timer' ? [next, ['N13', 'former_deputy']] : [next];
    }
    case 'assigned':
      return [['N14', 'lead_unit'], ['N06', 'submitter'], ...ifDeputy(after, 'N06')];
    case 'replied':
      return [['N19', 'office']];
    case 'sent_back':
      return [['N20', 'lead_unit']];
    case 'released':
      return [['N07', 'submitter'], ['N10', 'submitter'], ...ifDeputy(after, 'N07'), ['N07', 'followers']];
    case 'rated':
      return isBad(event.data) ? [['N22', 'office'], ...ifUnit(after, 'N22')] : [];
    case 'withdrawn':
      return [...ifUnit(after, 'N28'), ...(before?.state === 'submitted' ? [] : ifDeputy(after, 'N28'))];
    case 'supplemented':
      return toHolder(after, 'N17');
    case 'urged':
      return toHolder(after, 'N26');
    case 'became_due_soon':
      return toHolder(after, 'N30');
    case 'became_overdue':
      return lateness(after, event.data.level);
    case 'taken':
    case 'signed_in':
    case 'rating_expired':
    case 'noted':
      return [];
  }
}

const ifDeputy = (item: Item, code: ItemNotice): Told[] => (item.deputyId ? [[code, 'deputy']] : []);
const ifUnit = (item: Item, code: ItemNotice): Told[] => (item.leadUnitId ? [[code, 'lead_unit']] : []);

function holderOf(item: Item): Recipient | null {
  switch (item.state) {
    case 'submitted':
      return item.appealed ? 'office' : 'station';
    case 'with_deputy':
      return 'deputy';
    case 'triage':
    case 'reply_review':
      return 'office';
    case 'assigned':
    case 'in_progress':
      return 'lead_unit';
    case 'replied':
    case 'closed':
    case 'declined':
    case 'withdrawn':
      return null;
  }
}

function toHolder(item: Item, code: ItemNotice): Told[] {
  const holder = holderOf(item);
  return holder ? [[code, holder]] : [];
}

/** The ladder: whoever has it, then a day on the head of the unit, three the office, five the leader. */
function lateness(item: Item, level: OverdueLevel): Told[] {
  if (level === 0) return toHolder(item, 'N31');
  if (level === 1) return holderOf(item) === 'lead_unit' ? [['N31', 'unit_head']] : [['N31', 'office']];
  return level === 3 ? [['N31', 'office']] : [['N31', 'leader']];
}
