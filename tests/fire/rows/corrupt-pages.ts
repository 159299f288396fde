import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTIONS } from '../../../cloudfunctions/store/collections';
import { examine } from '../../../demo/doctor/examine';
import { startLocalCloud, type LocalCloud } from '../../../localcloud/local-cloud';
import { HOLDER_FILE } from '../../../localcloud/storage/folder-lock';
import { chance, Tally, type Row, type Surroundings } from '../row';
import { copied, databaseIn, newDatabase, readBack, write, type Said } from '../support/small-database';

const PAGE = 4096;
/** What a disk makes of a page: other bytes, none, or a few that fell over. */
const DAMAGES = ['other bytes', 'zeros', 'flipped bits'] as const;
/** Every page in turn in the long form; in the short one every so many. */
const STEP = { short: 13, long: 1 };
const RESTORES = /npm run operate -- restore --url .* npm run operate -- upgrade/;

/** Each page of a small database damaged in turn: the cloud refuses in words, or shows what is whole; nothing is lost in silence. */
export const corruptPages: Row = {
  name: 'corrupt-pages',
  run: async (surroundings) => {
    const tally = new Tally();
    const { folder, long } = surroundings;
    const engine = newDatabase(join(folder, 'sound'));
    const said: Said = new Map();
    for (let nth = 0; nth < 120; nth += 1) write(engine, said, nth, tally);
    // All of it in the one file, and nothing that waits beside it.
    const sound = join(folder, 'whole');
    const file = databaseIn(sound);
    mkdirSync(dirname(file), { recursive: true });
    engine.snapshot(file);
    engine.close();
    tally.holds(examine(sound).length === 0, () => 'the doctor finds fault with a sound folder');
    const pages = readFileSync(file).length / PAGE;
    tally.set('pages of the file', pages);
    tally.set('silent losses', 0);
    for (const damage of DAMAGES)
      for (let page = 0; page < pages; page += long ? STEP.long : STEP.short)
        await damaged(file, { page, damage }, said, surroundings, tally);
    tally.atLeast('pages of the file', 200);
    tally.atLeast('pages tried', long ? pages * DAMAGES.length : 50);
    tally.atLeast('named by the doctor', long ? pages : 30);
    tally.atLeast('refused to start in words', 2);
    tally.atLeast('started', 40);
    return tally.outcome();
  },
};

interface Where {
  page: number;
  damage: (typeof DAMAGES)[number];
}

async function damaged(
  file: string,
  { page, damage }: Where,
  said: Said,
  surroundings: Surroundings,
  tally: Tally,
): Promise<void> {
  const folder = join(surroundings.folder, 'damaged');
  const copy = copied(file, folder);
  const bytes = readFileSync(copy);
  spoil(bytes, page, damage, chance(surroundings, 'page', page, damage));
  writeFileSync(copy, bytes);
  // What damages a page ends whoever writes it, too: nobody has put anything away.
  writeFileSync(join(dirname(copy), HOLDER_FILE), '1');
  tally.count('pages tried');
  const which = `page ${page}, ${damage}`;
  const findings = examine(folder);
  if (findings.length > 0) tally.count('named by the doctor');
  tally.holds(
    findings.every(({ what, todo }) => what !== '' && (RESTORES.test(todo) || todo.startsWith('同上'))),
    () => `${which}: the doctor does not say how to go back: ${JSON.stringify(findings[0])}`,
  );
  const log: string[] = [];
  const opened = await open(dirname(copy), log);
  if (typeof opened === 'string') {
    tally.count('refused to start in words');
    const words = / cannot be opened: the database is damaged\. Run `npm run doctor`\.$/;
    tally.holds(words.test(opened), () => `${which}: it did not start, and said ${opened}`);
    tally.holds(findings.length > 0, () => `${which}: it does not start, and the doctor finds nothing`);
  } else {
    tally.count('started');
    await looked(opened, { which, said, isNamed: findings.length > 0, log }, tally);
    await opened.close();
  }
  rmSync(folder, { recursive: true });
}

interface Looked {
  which: string;
  said: Said;
  isNamed: boolean;
  log: readonly string[];
}

async function looked(cloud: LocalCloud, { which, said, isNamed, log }: Looked, tally: Tally): Promise<void> {
  let unread = 0;
  const found = readBack(cloud.engine, said, (_id, what) => {
    unread += 1;
    if (what !== 'unreadable') tally.count(what);
  });
  tally.count('read again', found);
  if (
    !tally.holds(unread === 0 || isNamed, () => `${which}: ${unread} are not as written, and nobody is told`)
  )
    tally.count('silent losses', unread);
  try {
    cloud.engine.insertMany('visits', [{ _id: 'one-more', scopes: ['qinghe/office'], text: '又去了一次' }]);
    tally.count('written beside it');
  } catch (error) {
    tally.count('refused to write');
    const words = /\[ResourceUnavailable\.Damaged\].*Run `npm run doctor`\.$/;
    tally.holds(words.test(String(error)), () => `${which}: a write was refused with ${String(error)}`);
    tally.holds(
      log.some((line) => line.includes('npm run doctor')),
      () => `${which}: the log does not tell`,
    );
  }
}

function spoil(bytes: Buffer, page: number, damage: Where['damage'], random: () => number): void {
  const from = page * PAGE;
  if (damage === 'zeros') bytes.fill(0, from, from + PAGE);
  else if (damage === 'other bytes')
    for (let at = from; at < from + PAGE; at += 1) bytes[at] = Math.floor(random() * 256);
  else
    for (let bit = 0; bit < 4; bit += 1) {
      const at = from + Math.floor(random() * PAGE);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
}

/** What it said where it did not start. */
async function open(dataFolder: string, log: string[]): Promise<LocalCloud | string> {
  try {
    return await startLocalCloud({
      ...{ port: 0, dataFolder, collections: COLLECTIONS, templates: [], pages: [] },
      ...{ scanPolicy: 'warn', timers: false, onLog: (line) => log.push(line) },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
