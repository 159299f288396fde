import type { FlaggedList } from '@shared/item/lists';
import { isOneOf, OFFICE_ROLES, STATION_ROLES, type Role } from '@shared/permission/roles';

/** The piles of a queue, in the order of a day. */
export const QUEUE_FILTERS = [
  { value: 'waiting', word: '等我办' },
  { value: 'open', word: '办着的' },
  { value: 'replied', word: '已答复' },
  { value: 'ended', word: '已结束' },
] as const;

type QueueFilter = (typeof QUEUE_FILTERS)[number]['value'];
export type ListName = QueueFilter | FlaggedList | 'other_tiers';

export interface ListBeside {
  value: FlaggedList | 'other_tiers';
  word: string;
  empty: { title: string; words: string };
}

const MICRO: ListBeside = {
  value: 'micro',
  word: '微实事',
  empty: { title: '没有办着的微实事', words: '登记时选“微实事”，会在这里。' },
};

const OF_OFFICE: readonly ListBeside[] = [
  {
    value: 'extension',
    word: '等批延期',
    empty: { title: '没有等批的延期', words: '单位申请了会在这里，也会推给您。' },
  },
  {
    value: 'publication',
    word: '等公示',
    empty: { title: '没有等公示的', words: '联络站准备好的会在这里。' },
  },
  {
    value: 'supervised',
    word: '督办',
    empty: { title: '没有在督办的', words: '打开一件，可以督办它。' },
  },
  {
    value: 'disputed',
    word: '说法不一',
    empty: { title: '没有说法不一的', words: '部门、代表和反映人说的不一样时，会在这里。' },
  },
  MICRO,
];

const OF_STATION: readonly ListBeside[] = [
  {
    value: 'to_publish',
    word: '该公示',
    empty: { title: '没有该公示的', words: '办结了要公示的会在这里。' },
  },
  MICRO,
];

/** Where this office has some levels only: what waits at the others, which a colleague dispatches. */
const OTHER_TIERS: ListBeside = {
  value: 'other_tiers',
  word: '别的级',
  empty: { title: '别的级没有等着办的', words: '那一级归别的同事交办，这里只是能看到。' },
};

/** What this body looks at beside its own queue. */
export function listsBeside(
  role: Role | undefined,
  tiers?: { mine: number; all: number },
): readonly ListBeside[] {
  if (role === undefined) return [];
  if (isOneOf(OFFICE_ROLES, role))
    return tiers !== undefined && tiers.mine < tiers.all ? [...OF_OFFICE, OTHER_TIERS] : OF_OFFICE;
  return isOneOf(STATION_ROLES, role) ? OF_STATION : [];
}

export const isQueueFilter = (list: ListName): list is QueueFilter =>
  QUEUE_FILTERS.some(({ value }) => value === list);

export type BatchAct = 'assign' | 'merge' | 'urge';

/** What makes sense for several at once: one's own are assigned or merged, what others hold is urged. */
export function batchActs(list: ListName, role: Role | undefined): readonly BatchAct[] {
  if (role === 'government_office') return list === 'waiting' ? ['assign'] : [];
  if (role === undefined || !isOneOf(OFFICE_ROLES, role)) return [];
  if (list === 'waiting') return ['assign', 'merge'];
  return ['open', 'extension', 'supervised', 'disputed'].includes(list) ? ['urge'] : [];
}
