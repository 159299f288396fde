import type { Happened, HappenedOf } from './event';
import { isOfSession } from './face-session';
import { screenedByOffice } from './holder';
import type { Item } from './item';
import { goesAgain } from './rating';

/** Notices that the events of an item cause (DOMAIN.md §4). */
export const ITEM_NOTICES = [
  'N01',
  'N02',
  'N03',
  'N04',
  'N05',
  'N06',
  'N07',
  'N08',
  'N09',
  'N10',
  'N11',
  'N12',
  'N13',
  'N14',
  'N15',
  'N16',
  'N17',
  'N18',
  'N19',
  'N20',
  'N21',
  'N22',
  'N24',
  'N25',
  'N26',
  'N27',
  'N28',
  'N29',
  'N30',
  'N31',
] as const;
export type ItemNotice = (typeof ITEM_NOTICES)[number];

export type Recipient =
  | 'submitter'
  | 'followers'
  | 'deputy'
  | 'former_deputy'
  | 'station'
  | 'office'
  | 'dispatcher'
  | 'lead_unit'
  /** The unit whose return was upheld; the item no longer names it. */
  | 'former_unit'
  /** Helpers whom the office dropped when it gave an item to somebody else. */
  | 'former_co_handlers'
  | 'co_handlers'
  /** Of these, only those who still owe their opinion. */
  | 'co_waiting'
  | 'unit_head'
  | 'leader';

export type Told = [code: ItemNotice, to: Recipient];

const ifDeputy = (item: Item, code: ItemNotice): Told[] => (item.deputyId ? [[code, 'deputy']] : []);
const ifUnit = (item: Item, code: ItemNotice): Told[] => (item.leadUnitId ? [[code, 'lead_unit']] : []);
const ANSWERED: Told[] = [
  ['N07', 'submitter'],
  ['N10', 'submitter'],
  ['N07', 'followers'],
];

/** Who hears of an event, and by which notice. */
export function toldOf(event: Happened, before: Item | null, after: Item): Told[] {
  switch (event.type) {
    case 'submitted':
      // From a table: whoever spoke has no WeChat here and gets a paper, nobody rings up hundreds.
      return after.importId === undefined ? [['N01', 'submitter']] : [];
    case 'admitted':
      // In the same go, with hundreds of others: the queue says it once.
      if (after.importId !== undefined && event.at === after.createdAt) return [];
      if (isOfSession(after))
        return [
          ['N14', 'lead_unit'],
          ['N12', 'office'],
          ['N02', 'submitter'],
        ];
      return [event.data.to === 'with_deputy' ? ['N11', 'deputy'] : ['N12', 'office'], ['N02', 'submitter']];
    case 'declined':
      return [[event.data.channel === 'none' ? 'N03' : 'N04', 'submitter']];
    case 'appealed':
      return [['N21', 'office']];
    case 'answered':
      return event.by.standing === 'lead_unit' ? [['N19', 'office']] : ANSWERED;
    case 'handed_over': {
      const next: Told = event.data.toDeputyId ? ['N11', 'deputy'] : ['N12', 'office'];
      return event.by.standing === 'timer' ? [next, ['N13', 'former_deputy']] : [next];
    }
    case 'merged':
      return [
        ['N05', 'submitter'],
        ['N05', 'followers'],
      ];
    case 'transferred_up':
      return [['N06', 'submitter'], ...ifDeputy(after, 'N06')];
    case 'upper_result_recorded':
      return [...ANSWERED, ...ifDeputy(after, 'N07')];
    case 'assigned_by_tier':
      return [['N12', 'dispatcher']];
    case 'assigned':
      return [
        ['N14', 'lead_unit'],
        ['N06', 'submitter'],
        ...ifDeputy(after, 'N06'),
        ...(after.coHandlerIds.length > 0 ? ([['N14', 'co_handlers']] as Told[]) : []),
        ...givenAway(before, after),
      ];
    case 'return_requested':
      return [['N15', 'office']];
    case 'return_ruled':
      return [['N16', event.data.upheld ? 'former_unit' : 'lead_unit']];
    case 'info_requested':
      return [['N08', 'submitter']];
    case 'info_supplied':
      return toHolder(after, 'N17');
    case 'recounted':
      return before?.due?.at === after.due?.at
        ? []
        : [['N09', 'submitter'], ...ifDeputy(after, 'N09'), ...ifUnit(after, 'N09')];
    case 'extension_requested':
      return [['N18', 'office']];
    case 'extension_decided':
      return event.data.granted
        ? [['N09', 'submitter'], ...ifDeputy(after, 'N09'), ...ifUnit(after, 'N09')]
        : [after.state === 'with_deputy' ? ['N09', 'deputy'] : ['N09', 'lead_unit']];
    case 'co_replied':
      return [['N17', 'lead_unit']];
    case 'replied':
      return [['N19', 'office']];
    case 'sent_back':
      return [['N20', 'lead_unit']];
    case 'released':
      return [['N07', 'submitter'], ['N10', 'submitter'], ...ifDeputy(after, 'N07'), ['N07', 'followers']];
    case 'rated':
      return goesAgain(before, event.data) ? again(after) : [];
    case 'reopened':
      return again(after);
    case 'recheck_raised':
      return [['N22', 'office']];
    case 'promise_fell_due':
      return [['N24', 'submitter'], ...toHolder(after, 'N24')];
    case 'withdrawn':
      return [...ifUnit(after, 'N28'), ...(before?.state === 'submitted' ? [] : ifDeputy(after, 'N28'))];
    case 'suspended':
    case 'resumed':
      return [['N29', 'submitter'], ...ifUnit(after, 'N29')];
    case 'supplemented':
      return toHolder(after, 'N17');
    case 'urged':
      return toHolder(after, 'N26');
    case 'supervised':
      return [
        ...ifUnit(after, 'N27'),
        ...(event.by.standing === 'leader' ? ([['N27', 'office']] as Told[]) : []),
      ];
    case 'supervision_reported':
      return [['N27', 'office']];
    case 'supervision_surveyed':
      return event.data.solved ? [] : ifUnit(after, 'N27');
    case 'instructed':
      return [...ifUnit(after, 'N27'), ['N27', 'office']];
    case 'publication_proposed':
      return [['N25', 'submitter']];
    case 'published':
      return [['N25', 'submitter']];
    case 'became_due_soon':
      return toHolder(after, 'N30');
    case 'became_overdue':
      return late(event, after);
    case 'taken':
    case 'signed_in':
    case 'rating_expired':
    case 'archived':
    case 'noted':
    case 'supervision_ticked':
    case 'verified':
    case 'outcome_recorded':
    case 'publication_objected':
    case 'publication_agreed':
    case 'unpublished':
    case 'linked':
      return [];
  }
}

/** Went by itself, and the office gave it to somebody else: whoever has lost it must not go on with it. */
const givenAway = (before: Item | null, after: Item): Told[] =>
  before?.state === 'assigned'
    ? [
        ...(hasPartIn(after, before.leadUnitId) ? [] : ([['N28', 'former_unit']] as Told[])),
        ...(droppedHelpers(before, after).length > 0 ? ([['N28', 'former_co_handlers']] as Told[]) : []),
      ]
    : [];

const hasPartIn = ({ leadUnitId, coHandlerIds }: Item, unitId: string | undefined): boolean =>
  unitId === undefined || unitId === leadUnitId || coHandlerIds.includes(unitId);

export const droppedHelpers = (before: Item | null, after: Item): string[] =>
  (before?.coHandlerIds ?? []).filter((id) => !hasPartIn(after, id));

/** Once more: the office, the unit that had it; the second time it is tracked, the third the leader hears of it. */
const again = (item: Item): Told[] => [
  ['N22', 'office'],
  ...ifUnit(item, 'N22'),
  ...(item.round === 2 ? ifUnit(item, 'N27') : []),
  ...(item.round >= 3 ? ([['N22', 'leader']] as Told[]) : []),
];

function holderOf(item: Item): Recipient | null {
  switch (item.state) {
    case 'submitted':
      return screenedByOffice(item) ? 'office' : 'station';
    case 'with_deputy':
      return 'deputy';
    case 'triage':
      return item.dispatcher ? 'dispatcher' : 'office';
    case 'transferred_up':
    case 'return_review':
    case 'reply_review':
    case 'suspended':
      return 'office';
    case 'assigned':
    case 'in_progress':
      return 'lead_unit';
    case 'waiting_info':
    case 'replied':
    case 'closed':
    case 'declined':
    case 'merged':
    case 'withdrawn':
    case 'archived':
      return null;
  }
}

function toHolder(item: Item, code: ItemNotice): Told[] {
  const holder = holderOf(item);
  return holder ? [[code, holder]] : [];
}

/** Beside the ladder: what somebody else owes goes to them, and to whoever waits for it. */
function late({ data }: HappenedOf<'became_overdue'>, item: Item): Told[] {
  switch (data.of) {
    case 'co_handler':
      return [
        ['N31', 'co_waiting'],
        ['N31', 'lead_unit'],
      ];
    case 'extension':
      return [['N31', 'office']];
    case 'supervision':
    case 'instruction':
      return [
        ['N31', 'lead_unit'],
        ['N31', 'leader'],
      ];
    case 'survey':
      return [['N31', 'office']];
    case 'publication':
      return [
        ['N31', 'station'],
        ['N31', 'office'],
      ];
    case undefined:
      return onTheLadder(item, data.level);
  }
}

/** The ladder: whoever has it, then a day on the head of the unit, three the office, five the leader. */
function onTheLadder(item: Item, level: number): Told[] {
  if (level === 0) return toHolder(item, 'N31');
  if (level === 1) return holderOf(item) === 'lead_unit' ? [['N31', 'unit_head']] : [['N31', 'office']];
  return level === 3 ? [['N31', 'office']] : [['N31', 'leader']];
}
