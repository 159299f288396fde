import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storageRoot, uploadFile } from '../platform/files';
import type { CollectionName } from '../store/collections';
import { findSchema, keepSchema } from '../store/environment';
import type { StoredPlace } from '../store/places';
import { putRow, removeRows, rowsAfter, type WholeRow } from '../store/whole-rows';
import { MANIFEST, readBackup, sha256, type Manifest } from './backup-format';
import { everyRow } from './every-row';
import { Owners } from './place-of';
import { countAnew } from './count-anew';

export interface RestoreSetting {
  folder: string;
  schema: number;
  say: (line: string) => void;
}

const REMOVED_AT_ONCE = 100;

/**
 * Puts a backup into an environment that has no items of its own. Checked whole before anything is written; broken off, the
 * same backup goes on where it stopped, because every document is written under its id.
 */
export async function restore({ folder, schema, say }: RestoreSetting): Promise<Manifest> {
  const manifest = readBackup(folder, schema);
  const digest = sha256(readFileSync(join(folder, MANIFEST)));
  const known = await findSchema();
  if (known && known.version > schema)
    throw new Error(`这个环境的数据是第 ${known.version} 版，这个程序只到第 ${schema} 版。先升级程序。`);
  if (known?.restoring !== digest) await refuseUnlessEmpty(known?.restoring);
  await keepSchema({ version: manifest.schema, restoring: digest });
  const root = await storageRoot();
  for (const { path, file } of manifest.media) await uploadFile(path, readFileSync(join(folder, file)));
  say(`文件 ${manifest.media.length} 个`);
  await clear(manifest);
  for (const { name, file, rows } of manifest.collections) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n'))
      if (line !== '') await putRow(name, JSON.parse(moved(line, manifest.storage, root)) as WholeRow);
    if (rows > 0) say(`${name} ${rows} 条`);
  }
  if (!manifest.settled) {
    say('备份时数据在变：按事项重新计数。');
    await countAnew(placesIn(folder, manifest));
  }
  await keepSchema({ version: manifest.schema });
  return manifest;
}

/** File ids begin with the environment that they are in. */
const moved = (line: string, from: string, to: string): string => line.replaceAll(`${from}/`, `${to}/`);

async function refuseUnlessEmpty(restoring: string | undefined): Promise<void> {
  if (restoring !== undefined)
    throw new Error('这个环境里另一份备份恢复到一半。先把那一份恢复完，或者换一个空环境。');
  const [item] = await rowsAfter('items', '', 1);
  if (item) throw new Error('这个环境里已经有事项。备份只恢复到空的环境，原有的一件也不会被盖掉。');
}

/** Places and rosters that were set up before would stay beside those of the backup. */
async function clear({ collections, place }: Manifest): Promise<void> {
  const owners = new Owners();
  for (const { name } of collections) {
    const gone: string[] = [];
    for await (const row of everyRow(name)) {
      const owner = owners.of(name, row);
      const isOurs =
        place === null || (typeof owner === 'object' && 'place' in owner && owner.place === place);
      if (isOurs) gone.push(row._id);
    }
    await removeAll(name, gone);
  }
}

async function removeAll(name: CollectionName, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += REMOVED_AT_ONCE)
    await removeRows(name, ids.slice(from, from + REMOVED_AT_ONCE));
}

function placesIn(folder: string, { collections }: Manifest): StoredPlace[] {
  const file = collections.find(({ name }) => name === 'places')?.file;
  if (file === undefined) return [];
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as StoredPlace);
}
