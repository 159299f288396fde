import { cpSync, mkdirSync, readFileSync, truncateSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_NOW } from '../../../demo/county';
import { examine } from '../../../demo/doctor/examine';
import { seeded } from '../../../demo/seeded';
import { COLLECTIONS } from '../../../cloudfunctions/store/collections';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import { Tally, type Row } from '../row';

const PAGE = 4096;

interface Kept {
  engine: Engine;
  file: string;
  /** What was acknowledged, in its order. */
  said: Map<string, string>;
}

/** A database that is full, one whose last write is torn, and ones with a page that is not what was written. */
export const damagedData: Row = {
  name: 'damaged-data',
  run: async ({ folder, long }) => {
    const tally = new Tally();
    const kept = written(join(folder, 'sound'), tally);
    full(kept, tally);
    tornLog(kept, join(folder, 'torn'), tally);
    kept.engine.close();
    tally.holds(
      examine(join(folder, 'sound')).length === 0,
      () => 'the doctor finds fault with a sound folder',
    );
    for (let nth = 0; nth < (long ? 200 : 12); nth += 1)
      spoiltPage(kept, join(folder, `spoilt-${nth}`), nth, tally);
    tally.atLeast('refused for want of room', 1);
    tally.atLeast('torn', 1);
    tally.atLeast('spoilt pages', long ? 200 : 12);
    tally.atLeast('named by the doctor', long ? 100 : 6);
    return tally.outcome();
  },
};

const open = (file: string) => new Engine({ file, now: () => DEMO_NOW, scanPolicy: 'warn' });

function written(folder: string, tally: Tally): Kept {
  mkdirSync(join(folder, 'cloud'), { recursive: true });
  const file = join(folder, 'cloud', DATABASE_FILE);
  const engine = open(file);
  engine.ensureCollections(COLLECTIONS);
  const kept = { engine, file, said: new Map<string, string>() };
  for (let nth = 0; nth < 300; nth += 1) write(kept, nth, tally);
  return kept;
}

function write({ engine, said }: Kept, nth: number, tally: Tally): void {
  const _id = `visit-${String(nth).padStart(5, '0')}`;
  const text = `第 ${nth} 次走访`.repeat(40);
  engine.insertMany('visits', [{ _id, scopes: ['qinghe/office'], text }]);
  said.set(_id, text);
  tally.count('acknowledged');
}

/** SQLite itself refuses, as it does when the disk gives no more: it may have no page beyond those that it has. */
function full(kept: Kept, tally: Tally): void {
  const { engine, said } = kept;
  const sqlite = engine['sqlite'];
  const [[pages] = [0]] = sqlite.prepare('PRAGMA page_count').all<[number]>();
  sqlite.prepare(`PRAGMA max_page_count=${pages}`).all();
  for (let nth = 300; nth < 340; nth += 1) {
    try {
      write(kept, nth, tally);
    } catch (error) {
      tally.count('refused for want of room');
      tally.holds(
        /\[ResourceInsufficient\.DiskFull\] no room is left/.test(String(error)),
        () => `without room it said ${String(error)}`,
      );
    }
  }
  same(engine, said, said.size, 'with a full disk', tally);
  sqlite.prepare('PRAGMA max_page_count=1073741823').all();
  write(kept, 400, tally);
  same(engine, said, said.size, 'when there was room again', tally);
}

function tornLog({ file, said }: Kept, folder: string, tally: Tally): void {
  mkdirSync(join(folder, 'cloud'), { recursive: true });
  const copy = join(folder, 'cloud', DATABASE_FILE);
  for (const suffix of ['', '-wal']) cpSync(file + suffix, copy + suffix);
  tally.holds(examine(folder).length === 0, () => 'the doctor finds fault with a log that is whole');
  truncateSync(`${copy}-wal`, statSync(`${copy}-wal`).size - 100);
  const told = examine(folder);
  tally.count('torn');
  tally.holds(
    told.some(({ what }) => what.includes('最后的写入不完整')),
    () => 'nobody is told that the log is torn',
  );
  const warned: string[] = [];
  const engine = new Engine({
    ...{ file: copy, now: () => DEMO_NOW, scanPolicy: 'warn' as const },
    onWarning: (text) => warned.push(text),
  });
  tally.holds(warned.length === 1, () => `it was opened with ${warned.length} warnings`);
  // Of the write that was torn nothing is left; of those before it everything.
  same(engine, said, said.size - 1, 'behind a torn write', tally);
  engine.close();
}

function spoiltPage({ file, said }: Kept, folder: string, nth: number, tally: Tally): void {
  mkdirSync(join(folder, 'cloud'), { recursive: true });
  const copy = join(folder, 'cloud', DATABASE_FILE);
  const bytes = readFileSync(file);
  const random = seeded(nth + 1);
  const page = 1 + Math.floor(random() * (bytes.length / PAGE - 1));
  for (let at = page * PAGE; at < (page + 1) * PAGE; at += 1) bytes[at] = Math.floor(random() * 256);
  writeFileSync(copy, bytes);
  tally.count('spoilt pages');
  const told = examine(folder).length > 0;
  if (told) tally.count('named by the doctor');
  let unread = 0;
  try {
    const engine = open(copy);
    for (const [_id, text] of said) {
      try {
        const [row] = engine.reader.documents(engine.collection('visits'), { _id });
        if (row) tally.holds(row['text'] === text, () => `page ${page}: ${_id} has other words`);
        else unread += 1;
      } catch {
        unread += 1;
      }
    }
    engine.close();
  } catch {
    unread += 1;
  }
  tally.holds(unread === 0 || told, () => `page ${page}: ${unread} could not be read, and nobody was told`);
}

/** The first `least` are there as they were written, and no other words anywhere. */
function same(engine: Engine, said: Kept['said'], least: number, when: string, tally: Tally): void {
  let found = 0;
  for (const [_id, text] of said) {
    const [row] = engine.reader.documents(engine.collection('visits'), { _id });
    if (row) found += 1;
    tally.holds(row === undefined || row['text'] === text, () => `${when}: ${_id} has other words`);
  }
  tally.count('read again', found);
  tally.holds(found >= least, () => `${when}: ${found} of ${said.size} are there`);
}
