import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, type CollectionName } from '../store/collections';

/** What lies beside the files of a backup, and tells whether they are what was written. */
export interface Manifest {
  format: 'mashangshuo-backup';
  formatVersion: 1;
  /** Of the data's shape (migrations). */
  schema: number;
  product: string;
  /** One place of the environment, or null: all of it. */
  place: string | null;
  /** ISO, UTC. */
  madeAt: string;
  /** What file ids begin with where they came from. */
  storage: string;
  /** Whether nothing moved while it was read; where something did, a restore counts the figures anew. */
  settled: boolean;
  collections: { name: CollectionName; file: string; rows: number; sha256: string }[];
  media: { path: string; file: string; bytes: number; sha256: string }[];
  /** Files that documents name and the storage did not give. */
  missing: string[];
  /** Names of the keys that contact data is encrypted with; the keys themselves are in no backup. */
  keys: string[];
}

export const MANIFEST = 'manifest.json';
/** For `sha256sum -c`: whoever has only this folder can check it without us. */
export const SUMS = 'SHA256SUMS';
export const FORMAT = 'mashangshuo-backup';

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

export const sumsOf = (files: readonly { file: string; sha256: string }[]): string =>
  files.map(({ file, sha256: sum }) => `${sum}  ${file}\n`).join('');

/** @throws Error with what is wrong with the folder, in words: nothing of it is used then */
export function readBackup(folder: string, schema: number): Manifest {
  const manifest = readManifest(folder);
  if (manifest.formatVersion !== 1)
    throw new Error(`这份备份的格式是第 ${manifest.formatVersion} 版，这个程序只认第 1 版。先升级程序。`);
  if (manifest.schema > schema)
    throw new Error(
      `备份的数据是第 ${manifest.schema} 版，这个程序只到第 ${schema} 版。先升级程序，再恢复。`,
    );
  const known: readonly string[] = COLLECTION_NAMES;
  const foreign = manifest.collections.find(({ name }) => !known.includes(name));
  if (foreign) throw new Error(`备份里有这个程序不认识的集合 ${foreign.name}，没有恢复。`);
  for (const { file, sha256: sum } of [...manifest.collections, ...manifest.media]) check(folder, file, sum);
  return manifest;
}

function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw new Error(`${folder} 里没有 ${MANIFEST}，不是一份备份。`);
  const text = readFileSync(path, 'utf8');
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(text) as Partial<Manifest>;
  } catch {
    throw new Error(`${path} 坏了，读不出来。`);
  }
  if (manifest.format !== FORMAT) throw new Error(`${folder} 不是码上说的备份。`);
  const sums = existsSync(join(folder, SUMS)) ? readFileSync(join(folder, SUMS), 'utf8') : '';
  if (!sums.includes(`${sha256(text)}  ${MANIFEST}\n`))
    throw new Error(`${path} 和 ${SUMS} 对不上：备份被改过，或者没有写完。`);
  return manifest as Manifest;
}

function check(folder: string, file: string, sum: string): void {
  if (!/^[\w./\u4e00-\u9fff -]+$/.test(file) || file.split('/').includes('..'))
    throw new Error(`备份里有不该有的文件名 ${file}，没有恢复。`);
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`备份缺 ${file}，没有恢复。`);
  if (sha256(readFileSync(path)) !== sum) throw new Error(`${file} 坏了（校验值不对），没有恢复。`);
}
