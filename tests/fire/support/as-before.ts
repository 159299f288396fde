import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { Tally } from '../row';
import { databaseIn, documentsIn, isCopy, type EarlierFolder } from './earlier-folder';
import { everything } from './everything';
import { wholeItem } from './whole';

/** Every document is what the present release would have written, each item is what its events say, and the file is sound. */
export function asBefore(folder: string, { expected }: EarlierFolder, tally: Tally): void {
  const engine = databaseIn(folder);
  try {
    const found = documentsIn(engine);
    for (const [name, text] of expected) {
      tally.count('documents');
      tally.holds(found.get(name) === text, () => `${name}: ${otherwise(found.get(name), text)}`);
    }
    tally.holds(
      found.size === expected.size,
      () => `${found.size} documents, and ${expected.size} were there`,
    );
    for (const item of everything<StoredItem>(engine, 'items')) if (!isCopy(item)) wholeItem(item, tally);
    for (const { what, where, detail } of engine.faults()) tally.fault(`${what} ${where}: ${detail}`);
  } finally {
    engine.close();
  }
}

/** Fields that are not the same, with both values. */
function otherwise(found: string | undefined, expected: string): string {
  if (found === undefined) return 'is gone';
  const [one, other] = [found, expected].map((text) => JSON.parse(text) as Record<string, unknown>);
  return Object.keys({ ...one, ...other })
    .map((name) => [name, JSON.stringify(one?.[name]), JSON.stringify(other?.[name])])
    .filter(([, is, was]) => is !== was)
    .map(([name, is, was]) => `${name} is ${is} and not ${was}`)
    .join('; ');
}
