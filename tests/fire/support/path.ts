import type { CommandName } from '@shared/item/commands';
import { EVENT_OF } from '@shared/item/event';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { TRANSITIONS } from '@shared/item/transitions';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { Tally } from '../row';

const COMMANDS = Object.keys(TRANSITIONS) as CommandName[];

/** Whether each event was allowed, by the table alone, to whoever caused it and from where the item then was. */
export function followsTable({ no, events }: Pick<StoredItem, 'no' | 'events'>, tally: Tally): void {
  let before: Item | null = null;
  for (const event of events) {
    const after: Item = evolve(before, event);
    const from: Item['state'] | undefined = before?.state;
    const allowed = COMMANDS.filter((name) => EVENT_OF[name] === event.type).some((name) => {
      const row = TRANSITIONS[name];
      const begins = from === undefined ? row.from.length === 0 : row.from.includes(from);
      const ends =
        row.to === 'back' || (row.to === 'same' ? after.state === from : row.to.includes(after.state));
      return begins && ends && row.by.includes(event.by.standing);
    });
    tally.count('steps');
    tally.holds(allowed, () => `${no}: ${event.type} by ${event.by.standing} from ${from} to ${after.state}`);
    before = after;
  }
}
