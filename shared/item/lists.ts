import { deputyScope, officeScope, stationScope, unitScope } from '../permission/roles';
import { awaitsSession } from './face-session';
import type { Item } from './item';

/** Lists beside the queue of whoever holds an item (`list-flagged`). */
export const FLAGGED_LISTS = [
  'co',
  'co_given',
  'session',
  'extension',
  'publication',
  'to_publish',
  'supervised',
  'disputed',
  'micro',
] as const;
export type FlaggedList = (typeof FLAGGED_LISTS)[number];

/** Internal to jobs: dates that will be counted again. */
type AnyList = FlaggedList | 'provisional' | 'merged' | `policy/${string}`;

/** Where the timer finds the dates of a place that are provisional. */
export const provisionalList = (placeId: string): string => listKey(placeId, 'provisional');

/** What is under way by a deadline policy: counted before somebody changes it. */
export const policyList = (placeId: string, policyId: string): string =>
  listKey(placeId, `policy/${policyId}`);

/** `place/office#extension`: one indexed field carries them all, for a collection has few indexes (PLATFORM.md §5). */
export const listKey = (scope: string, list: AnyList): string => `${scope}#${list}`;

type Listed = Pick<
  Item,
  | 'placeId'
  | 'kind'
  | 'state'
  | 'phase'
  | 'deputyId'
  | 'stationId'
  | 'round'
  | 'sessionUnitId'
  | 'assignedAt'
  | 'coHandlerIds'
  | 'coWaiting'
  | 'extension'
  | 'publication'
  | 'publicationObjected'
  | 'disputed'
  | 'toPublish'
  | 'parent'
  | 'due'
  | 'stepDue'
  | 'coDue'
>;

/** Units that help and have said what they had to say. */
const coGiven = ({ placeId, coHandlerIds, coWaiting }: Listed): string[] =>
  coHandlerIds.map((id) => unitScope(placeId, id)).filter((scope) => !coWaiting.includes(scope));

/** 微实事: the office's, the station's to which it came, and the deputy's who has it. */
const microLists = ({ placeId, stationId, deputyId }: Listed): string[] =>
  [
    officeScope(placeId),
    stationScope(placeId, stationId),
    ...(deputyId === undefined ? [] : [deputyScope(placeId, deputyId)]),
  ].map((scope) => listKey(scope, 'micro'));

/** Every list that this item stands in now. */
export function listsOf(item: Listed): string[] {
  const { placeId } = item;
  const office = officeScope(placeId);
  const waits = item.state === 'assigned' || item.state === 'in_progress' || item.state === 'reply_review';
  return [
    ...(waits ? item.coWaiting.map((unit) => listKey(unit, 'co')) : []),
    ...(waits ? coGiven(item).map((unit) => listKey(unit, 'co_given')) : []),
    ...(item.sessionUnitId !== undefined && awaitsSession(item)
      ? [listKey(unitScope(placeId, item.sessionUnitId), 'session')]
      : []),
    ...((item.state === 'in_progress' || item.state === 'with_deputy') &&
    item.extension &&
    item.extension.granted === undefined
      ? [listKey(office, 'extension')]
      : []),
    ...(item.publication?.state === 'proposed' && !item.publicationObjected
      ? [listKey(office, 'publication')]
      : []),
    ...(item.toPublish ? [listKey(stationScope(placeId, item.stationId), 'to_publish')] : []),
    ...(item.kind === 'micro_matter' && item.phase === 'open' ? microLists(item) : []),
    ...(item.disputed ? [listKey(placeId, 'disputed')] : []),
    ...(item.due?.provisional || item.stepDue?.provisional || item.coDue?.provisional
      ? [provisionalList(placeId)]
      : []),
    ...(item.due && item.phase === 'open' ? [policyList(placeId, item.due.policyId)] : []),
    ...(item.parent ? [listKey(item.parent.id, 'merged')] : []),
  ];
}
