import { rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../../demo/doctor/examine';
import { Tally, type Row, type Surroundings } from '../row';
import {
  copied,
  databaseIn,
  newDatabase,
  openDatabase,
  readBack,
  write,
  type Said,
} from '../support/small-database';

/** Two writes of two pages and more each: cut every so many bytes, each frame is met many times. */
const WRITES = { short: 12, long: 40 };
const STEP = { short: 4_099, long: 401 };

/** The last bytes of the file that SQLite writes to first are gone: what they held is gone and told of, and nothing else is. */
export const tornWrite: Row = {
  name: 'torn-write',
  run: (surroundings) => {
    const tally = new Tally();
    const form = surroundings.long ? 'long' : 'short';
    const { engine, said, sizes, file } = written(surroundings, WRITES[form], tally);
    const whole = statSync(`${file}-wal`).size;
    const [first = 0] = sizes.values();
    for (let size = whole; size > first; size -= STEP[form])
      cut(file, size, { said, sizes, whole }, surroundings, tally);
    // Where one write ends and the next begins nothing of the file looks torn.
    for (const size of sizes.values()) cut(file, size, { said, sizes, whole }, surroundings, tally);
    engine.close();
    tally.atLeast('cuts', surroundings.long ? 400 : 20);
    tally.atLeast('told by the doctor', surroundings.long ? 400 : 20);
    return Promise.resolve(tally.outcome());
  },
};

function written({ folder }: Surroundings, count: number, tally: Tally) {
  const engine = newDatabase(join(folder, 'sound'));
  const file = databaseIn(join(folder, 'sound'));
  const said: Said = new Map();
  /** How long the file was when each was acknowledged. */
  const sizes = new Map<string, number>();
  for (let nth = 0; nth < count; nth += 1) {
    write(engine, said, nth, tally);
    const id = [...said.keys()].at(-1) ?? '';
    sizes.set(id, statSync(`${file}-wal`).size);
  }
  tally.holds(
    examine(join(folder, 'sound')).length === 0,
    () => 'the doctor finds fault with a log that is whole',
  );
  return { engine, said, sizes, file };
}

function cut(
  file: string,
  size: number,
  { said, sizes, whole }: { said: Said; sizes: ReadonlyMap<string, number>; whole: number },
  { folder }: Surroundings,
  tally: Tally,
): void {
  const torn = join(folder, 'torn');
  const copy = copied(file, torn, ['', '-wal', '-shm']);
  truncateSync(`${copy}-wal`, size);
  tally.count('cuts');
  const told = examine(torn).some(({ what }) => what.startsWith('最后的写入不完整'));
  if (told) tally.count('told by the doctor');
  tally.holds(told || size === whole, () => `cut at ${size} of ${whole}: nobody is told`);
  const warned: string[] = [];
  const engine = openDatabase(copy, (text) => warned.push(text));
  if (size < whole)
    tally.holds(warned.length === 1, () => `cut at ${size}: opened with ${warned.length} warnings`);
  const left = new Map([...said].filter(([id]) => (sizes.get(id) ?? 0) <= size));
  const found = readBack(engine, left, (id, what) => tally.fault(`cut at ${size}: ${id} is ${what}`));
  tally.count('read again', found);
  engine.close();
  rmSync(torn, { recursive: true });
}
