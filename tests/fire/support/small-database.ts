import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTIONS } from '../../../cloudfunctions/store/collections';
import { DEMO_NOW } from '../../../demo/county';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import type { Tally } from '../row';

export const databaseIn = (folder: string): string => join(folder, 'cloud', DATABASE_FILE);

export function openDatabase(file: string, onWarning?: (text: string) => void): Engine {
  return new Engine({ file, now: () => DEMO_NOW, scanPolicy: 'warn', onWarning });
}

/** What was acknowledged, in its order. */
export type Said = Map<string, string>;

export function newDatabase(folder: string): Engine {
  mkdirSync(join(folder, 'cloud'), { recursive: true });
  const engine = openDatabase(databaseIn(folder));
  engine.ensureCollections(COLLECTIONS);
  return engine;
}

export function write(engine: Engine, said: Said, nth: number, tally: Tally): void {
  const _id = `visit-${String(nth).padStart(5, '0')}`;
  const text = `第 ${nth} 次走访`.repeat(40);
  engine.insertMany('visits', [{ _id, scopes: ['qinghe/office'], text }]);
  said.set(_id, text);
  tally.count('acknowledged');
}

/** A copy of the file alone, or with what SQLite keeps beside it. */
export function copied(from: string, folder: string, suffixes: readonly string[] = ['']): string {
  const copy = databaseIn(folder);
  mkdirSync(dirname(copy), { recursive: true });
  for (const suffix of suffixes) if (existsSync(from + suffix)) cpSync(from + suffix, copy + suffix);
  return copy;
}

/** How many are there as they were written; what has other words, or cannot be read, is handed over by its id. */
export function readBack(
  engine: Engine,
  said: Said,
  otherwise: (id: string, what: 'other words' | 'gone' | 'unreadable') => void,
): number {
  let found = 0;
  for (const [_id, text] of said) {
    try {
      const [row] = engine.reader.documents(engine.collection('visits'), { _id });
      if (row?.['text'] === text) found += 1;
      else otherwise(_id, row ? 'other words' : 'gone');
    } catch {
      otherwise(_id, 'unreadable');
    }
  }
  return found;
}
