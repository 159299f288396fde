import { evolve } from '@shared/item/evolve';
import type { Item, LastMove } from '@shared/item/item';
import { lastMoveOf } from '@shared/item/last-move';
import { NOTHING_YET } from '@shared/item/nothing-yet';
import type { ItemEvent } from '@shared/item/event';
import { findById } from '../store/items';
import type { CollectionName } from '../store/collections';
import type { WholeRow } from '../store/whole-rows';

/** One change of the data's shape. Done twice it changes nothing the second time. */
export interface Migration {
  /** The version that the data has afterwards. */
  to: number;
  words: string;
  collection: CollectionName;
  /** Fields to be set on a document, or null when it is as it should be. */
  change(row: WholeRow): Record<string, unknown> | null | Promise<Record<string, unknown> | null>;
}

/** What an item is read with when it lacks it; from here on it has it, so that queries find it too. */
function whatItLacks(row: WholeRow): Record<string, unknown> | null {
  const missing = Object.entries(NOTHING_YET).filter(([name]) => row[name] === undefined);
  const events = row.events as ItemEvent[];
  const lastMove = row.lastMove === undefined && events.length > 0 ? { lastMove: lastMoveIn(events) } : {};
  const lacks = { ...Object.fromEntries(missing), ...lastMove };
  return Object.keys(lacks).length === 0 ? null : lacks;
}

/** A look at somebody's contact data says of which place it was, for the list of the place. */
async function whoseLook(row: WholeRow): Promise<Record<string, unknown> | null> {
  if (row.placeId !== undefined) return null;
  const item = await findById(String(row.itemId));
  return item && { placeId: item.placeId, no: item.no };
}

/** Who moved it: not who only urged it. Of a history that is partly kept elsewhere its last event stands for it. */
function lastMoveIn(events: readonly ItemEvent[]): LastMove {
  if (events[0]?.type !== 'submitted') return lastMoveOf({ events });
  let item: Item | null = null;
  for (const event of events) item = evolve(item, event);
  return item?.lastMove ?? lastMoveOf({ events });
}

/** In order; each begins where the one before it ended. */
export const MIGRATIONS: readonly Migration[] = [
  { to: 2, words: '早先的事项补上后来才有的字段', collection: 'items', change: whatItLacks },
  { to: 3, words: '谁看过联系方式，按地方也查得到', collection: 'contact_views', change: whoseLook },
];

/** The shape that this version of the product reads and writes. */
export const SCHEMA = MIGRATIONS[MIGRATIONS.length - 1]?.to ?? 1;
