import type { EventType } from './event';
import type { Item } from './item';

/** Events after which the board may show something else: another word, body, kind of matter or day. */
const MOVES_BOARD: readonly EventType[] = [
  'published',
  'admitted',
  'assigned_by_tier',
  'assigned',
  'return_ruled',
  'info_supplied',
  'extension_decided',
  'sent_back',
  'released',
  'answered',
  'upper_result_recorded',
  'rated',
  'rating_expired',
  'promise_fell_due',
  'reopened',
  'archived',
  'transferred_up',
  'suspended',
  'resumed',
  'verified',
  'outcome_recorded',
  'recounted',
];
/** Events after which it shows nothing of this item any more. */
const LEAVES_BOARD: readonly EventType[] = [
  'unpublished',
  'publication_objected',
  'withdrawn',
  'merged',
  'declined',
];

/** The public version is a record of its own: what is on the board moves with the item, and goes with it. */
export function movesBoard(type: EventType, before: Item | null, after: Item): boolean {
  const was = before?.publication?.state === 'published';
  const is = after.publication?.state === 'published';
  return (is && MOVES_BOARD.includes(type)) || (was && LEAVES_BOARD.includes(type));
}
