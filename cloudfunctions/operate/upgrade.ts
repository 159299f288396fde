import { beginSchema, findSchema, keepSchema, type StoredSchema } from '../store/environment';
import { changeRow, rowsAfter, type WholeRow } from '../store/whole-rows';
import { everyRow } from './every-row';
import { MIGRATIONS, SCHEMA, type Migration } from './migrations';

/** So many documents are looked at before it is written down how far it came. */
const NOTED_EVERY = 100;
const ATTEMPTS = 10;

/** @throws Error when data and program do not go together, with what to do */
export async function schemaOfEnvironment(target: number = SCHEMA): Promise<StoredSchema> {
  const known = await findSchema();
  if (known && known.version > target)
    throw new Error(
      `这个环境的数据是第 ${known.version} 版，这个程序只到第 ${target} 版：不能用旧程序去动新数据。换成新版本的程序。`,
    );
  if (known?.restoring !== undefined) throw new Error('这个环境里有一份备份恢复到一半，先恢复完。');
  if (known) return known;
  // Nobody has said: data of before there were versions, or none at all.
  const [item] = await rowsAfter('items', '', 1);
  const version = item ? 1 : target;
  await beginSchema(version);
  return { version };
}

/** Brings the data to the shape of this version, migration by migration. Broken off, it goes on where it was. */
export async function upgrade(
  say: (line: string) => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  const target = migrations[migrations.length - 1]?.to ?? 1;
  const { version, running } = await schemaOfEnvironment(target);
  let at = version;
  for (const migration of migrations.filter(({ to }) => to > version)) {
    const after = running?.to === migration.to ? running.after : '';
    say(`第 ${at} 版 → 第 ${migration.to} 版：${migration.words}${after === '' ? '' : '（接着上次做）'}`);
    const changed = await migrate(migration, at, after);
    at = migration.to;
    await keepSchema({ version: at });
    say(`改了 ${changed} 条`);
  }
  say(`数据是第 ${at} 版。`);
  return at;
}

async function migrate(migration: Migration, version: number, from: string): Promise<number> {
  const { to, collection } = migration;
  let [looked, changed] = [0, 0];
  for await (const row of everyRow(collection, from)) {
    if (await changeOne(migration, row)) changed += 1;
    looked += 1;
    if (looked % NOTED_EVERY === 0) await keepSchema({ version, running: { to, after: row._id } });
  }
  return changed;
}

/** While people go on: a document that somebody wrote meanwhile is looked at once more. */
async function changeOne({ collection, change }: Migration, row: WholeRow): Promise<boolean> {
  let current = row;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const fields = await change(current);
    if (fields === null) return false;
    if (await changeRow(collection, current, fields)) return true;
    const [again] = await rowsAfter(collection, justBefore(row._id), 1);
    if (again?._id !== row._id) return false;
    current = again;
  }
  throw new Error(`${collection} ${row._id} 一直有人在写，过一会儿再升级一次。`);
}

/** No id lies between this and the id itself: ids are of letters, digits and signs below `~`. */
const justBefore = (id: string): string =>
  `${id.slice(0, -1)}${String.fromCharCode(id.charCodeAt(id.length - 1) - 1)}~`;
