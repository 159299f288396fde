import type { Happened, ItemEvent } from './event';
import { withoutGaps } from './gaps';
import type { LastMove } from './item';

/** Who moved it last, for whoever comes second. */
export const moveOf = ({ type, at, by }: Happened): LastMove =>
  withoutGaps({ type, at, standing: by.standing, name: by.name, title: by.title });

/** For an item that was written before this was kept: its last event stands for it. */
export function lastMoveOf({ events }: { events: readonly ItemEvent[] }): LastMove {
  const last = events[events.length - 1];
  if (!last) throw new Error('an item has at least the event of its birth');
  return moveOf(last);
}
