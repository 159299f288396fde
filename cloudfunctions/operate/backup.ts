import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadFile, storageRoot } from '../platform/files';
import { COLLECTION_NAMES, type CollectionName } from '../store/collections';
import type { WholeRow } from '../store/whole-rows';
import { FORMAT, MANIFEST, sha256, SUMS, sumsOf, type Manifest } from './backup-format';
import { everyRow } from './every-row';
import { Owners } from './place-of';

/** Reads of everything before it is taken as it is. */
const PASSES = 6;
/** What belongs to people is judged when it is known who has to do with the place. */
const ORDER: readonly CollectionName[] = [
  ...COLLECTION_NAMES.filter((name) => name !== 'consents'),
  'consents',
];
const SECRET = { mode: 0o600 };

export interface BackupSetting {
  folder: string;
  place: string | null;
  schema: number;
  product: string;
  now: number;
  say: (line: string) => void;
}

interface Pass {
  collections: Manifest['collections'];
  files: Set<string>;
  keys: Set<string>;
}

/**
 * Writes an environment, or one of its places, to open files: a JSON document a line, a file a collection, media as they are.
 * It is read again and again until two readings are equal: then it is what stood there at one moment between them.
 */
export async function backUp(setting: BackupSetting): Promise<Manifest> {
  const { folder, place, schema, product, now, say } = setting;
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} 里已经有东西，换一个空文件夹。`);
  mkdirSync(join(folder, 'data'), { recursive: true, mode: 0o700 });
  let pass = await readAll(folder, place);
  let settled = false;
  for (let times = 2; times <= PASSES && !settled; times += 1) {
    const before = pass;
    pass = await readAll(folder, place);
    settled = before.collections.every(({ sha256: sum }, at) => pass.collections[at]?.sha256 === sum);
    if (!settled) say(`读第 ${times} 遍时数据又变了，再读一遍。`);
  }
  if (place !== null && !pass.collections.some(({ name, rows }) => name === 'places' && rows > 0))
    throw new Error(`这个环境里没有 ${place} 这个地方。`);
  const { media, missing } = await readMedia(folder, [...pass.files].sort());
  const manifest: Manifest = {
    format: FORMAT,
    formatVersion: 1,
    schema,
    product,
    place,
    madeAt: new Date(now).toISOString(),
    storage: await storageRoot(),
    settled,
    collections: pass.collections,
    media,
    missing,
    keys: [...pass.keys].sort(),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  writeFileSync(join(folder, MANIFEST), text, SECRET);
  const files = [...manifest.collections, ...media, { file: MANIFEST, sha256: sha256(text) }];
  // Last: a backup without it was not finished.
  writeFileSync(join(folder, SUMS), sumsOf(files), SECRET);
  return manifest;
}

async function readAll(folder: string, place: string | null): Promise<Pass> {
  const owners = new Owners();
  const people = new Set<string>();
  const pass: Pass = { collections: [], files: new Set(), keys: new Set() };
  for (const name of ORDER) {
    const lines: string[] = [];
    for await (const row of everyRow(name)) {
      if (!isWanted(owners, people, name, row, place)) continue;
      const line = JSON.stringify(row);
      lines.push(line);
      for (const [id] of line.matchAll(/cloud:\/\/[^"\\]+/g)) pass.files.add(id);
      if (name === 'contacts') for (const key of keysOf(row)) pass.keys.add(key);
    }
    const text = lines.map((line) => `${line}\n`).join('');
    const file = `data/${name}.jsonl`;
    writeFileSync(join(folder, file), text, SECRET);
    pass.collections.push({ name, file, rows: lines.length, sha256: sha256(text) });
  }
  return pass;
}

function isWanted(
  owners: Owners,
  people: Set<string>,
  name: CollectionName,
  row: WholeRow,
  place: string | null,
): boolean {
  if (name === 'environment') return false;
  const owner = owners.of(name, row);
  if (name !== 'items' && owners.isAhead(name, row)) return false;
  if (place === null || owner === 'shared') return true;
  if (owner === 'none') return false;
  if ('person' in owner) return people.has(owner.person);
  if (owner.place !== place) return false;
  for (const openid of [row.openid, row.submitterOpenid])
    if (typeof openid === 'string' && openid !== '') people.add(openid);
  return true;
}

/** `keyId.iv.tag.text` */
const keysOf = (row: WholeRow): string[] =>
  [row.name, row.phone].flatMap((sealed) =>
    typeof sealed === 'string' && sealed.includes('.') ? [sealed.slice(0, sealed.indexOf('.'))] : [],
  );

async function readMedia(
  folder: string,
  ids: readonly string[],
): Promise<Pick<Manifest, 'media' | 'missing'>> {
  const root = await storageRoot();
  const media: Manifest['media'] = [];
  const missing: string[] = [];
  for (const id of ids) {
    const path = id.startsWith(`${root}/`) ? id.slice(root.length + 1) : '';
    const bytes = path === '' ? null : await downloadFile(id).catch(() => null);
    if (bytes === null) {
      missing.push(id);
      continue;
    }
    const file = `media/${path}`;
    mkdirSync(dirname(join(folder, file)), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, file), bytes, SECRET);
    media.push({ path, file, bytes: bytes.length, sha256: sha256(bytes) });
  }
  return { media, missing };
}
