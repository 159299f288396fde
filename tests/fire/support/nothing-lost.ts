import { join } from 'node:path';
import { derivedId } from '../../../cloudfunctions/services/fingerprint';
import type { CollectionName } from '../../../cloudfunctions/store/collections';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { DEMO_NOW } from '../../../demo/county';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import type { Tally } from '../row';
import { keptBeside } from './kept-beside';
import { everything } from './everything';
import { wholeCounty } from './whole';
import type { Acknowledged } from './writers';

/** Each write of which somebody was told is there, once, and everything that belongs together agrees. */
export async function nothingLost(
  folder: string,
  said: readonly Acknowledged[],
  tally: Tally,
): Promise<void> {
  const file = join(folder, 'cloud', DATABASE_FILE);
  const engine = new Engine({ file, now: () => DEMO_NOW, scanPolicy: 'warn' });
  try {
    const items = writesAreThere(engine, said, tally);
    tally.set('kinds of writes', new Set(said.map(({ operation }) => operation)).size);
    await wholeCounty(engine, tally);
    keptBeside(engine, tally);
    const spoken = said.filter(({ operation }) => ['submit', 'register'].includes(operation)).length;
    const unsaid = items - spoken;
    tally.holds(
      unsaid >= 0 && unsaid <= tally.of('unanswered'),
      () => `${unsaid} items that nobody was told of`,
    );
  } finally {
    engine.close();
  }
}

/** Each write of which somebody was told, of an item or beside it, is there once; answers how many items there are. */
export function writesAreThere(engine: Engine, said: readonly Acknowledged[], tally: Tally): number {
  const items = new Map(everything<StoredItem>(engine, 'items').map((item) => [item.no, item]));
  for (const one of said) {
    if (one.of) ofItem(items.get(one.of.no), one, one.of, tally);
    if (one.photo !== undefined) photoOf(items.get(one.of?.no ?? ''), one.photo, tally);
  }
  besideItems(engine, said, tally);
  return items.size;
}

function ofItem(
  item: StoredItem | undefined,
  { operation, openid, key: sent }: Acknowledged,
  { no, version }: { no: string; version: number },
  tally: Tally,
): void {
  const key = derivedId(openid, sent);
  const mine = item?.events.filter((event) => event.key === key) ?? [];
  tally.holds(mine.length > 0, () => `lost: ${operation} of ${no}`);
  tally.holds((item?.version ?? 0) >= version, () => `${no} fell behind version ${version}`);
  // A voice that goes straight to its deputy takes two steps under one key.
  const types = new Set(mine.map(({ type }) => type));
  tally.holds(types.size === mine.length, () => `double: ${operation} of ${no}`);
}

function photoOf(item: StoredItem | undefined, photo: string, tally: Tally): void {
  tally.count('photos');
  tally.holds(item?.photoFiles?.[photo] !== undefined, () => `lost: photo ${photo} of ${item?.no}`);
}

/** Found by their words, each in one document. */
function besideItems(engine: Engine, said: readonly Acknowledged[], tally: Tally): void {
  const kept = new Map<CollectionName, string[]>();
  for (const { operation, mark } of said) {
    if (!mark) continue;
    const { collection, words } = mark;
    const documents =
      kept.get(collection) ?? everything(engine, collection).map((row) => JSON.stringify(row));
    kept.set(collection, documents);
    const times = documents.filter((text) => text.includes(words)).length;
    tally.count('beside items');
    tally.holds(times === 1, () => `${operation} ${words} is there ${times} times`);
  }
}
