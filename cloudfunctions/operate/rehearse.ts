import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopeOf } from '@shared/permission/roles';
import type { ItemEvent } from '@shared/item/event';
import type { CollectionName } from '../store/collections';
import type { StoredHistory } from '../store/item-history';
import type { StoredItem } from '../store/items';
import type { StoredMember } from '../store/members';
import type { WholeRow } from '../store/whole-rows';
import { MANIFEST, readBackup, sha256, SUMS, sumsOf, type Manifest } from './backup-format';
import { syntheticItem } from './synthetic';

/** How a place is set up, which is nobody's data. All other collections stay behind. */
const TAKEN: readonly CollectionName[] = [
  'places',
  'codes',
  'calendars',
  'station_registry',
  'routing_catalogue',
  'responsibility_lists',
];

export interface RehearsalSetting {
  from: string;
  to: string;
  /** Openids of those who rehearse: nobody else is in the copy. */
  testers: readonly string[];
  schema: number;
}

/** Makes of a backup one for rehearsing: the same places and courses, no person, no words, and the testers with every hat. */
export function makeRehearsal({ from, to, testers, schema }: RehearsalSetting): Manifest {
  const source = readBackup(from, schema);
  if (testers.length === 0 || testers.some((openid) => !/^[\w-]{4,64}$/.test(openid)))
    throw new Error('--testers 要写测试者的 openid，用逗号隔开。');
  if (existsSync(to) && readdirSync(to).length > 0) throw new Error(`${to} 里已经有东西，换一个空文件夹。`);
  mkdirSync(join(to, 'data'), { recursive: true, mode: 0o700 });
  const rowsOf = <Row>(name: CollectionName): Row[] => {
    const file = source.collections.find((one) => one.name === name)?.file;
    const lines = file === undefined ? [] : readFileSync(join(from, file), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
  };
  const copies: [CollectionName, WholeRow[]][] = [
    ...TAKEN.map((name): [CollectionName, WholeRow[]] => [name, rowsOf<WholeRow>(name).map(withoutFiles)]),
    ['members', membersFor(testers, rowsOf<StoredMember>('members'))],
    ['items', itemsOf(rowsOf<StoredItem>('items'), rowsOf<StoredHistory>('item_history'))],
  ];
  const collections = copies.map(([name, rows]) => {
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const file = `data/${name}.jsonl`;
    writeFileSync(join(to, file), text, { mode: 0o600 });
    return { name, file, rows: rows.length, sha256: sha256(text) };
  });
  // Figures were left behind: a restore counts them from the items.
  const manifest: Manifest = { ...source, settled: false, collections, media: [], missing: [], keys: [] };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  writeFileSync(join(to, MANIFEST), text, { mode: 0o600 });
  const files = [...collections, { file: MANIFEST, sha256: sha256(text) }];
  writeFileSync(join(to, SUMS), sumsOf(files), { mode: 0o600 });
  return manifest;
}

/** Pictures of codes lie in the storage of where they came from; they are made anew when they are asked for. */
const withoutFiles = ({ fileID: _file, ...row }: WholeRow): WholeRow => row as WholeRow;

function itemsOf(items: readonly StoredItem[], histories: readonly StoredHistory[]): WholeRow[] {
  const earlier = new Map<string, ItemEvent[]>();
  for (const { itemId, events } of [...histories].sort((one, other) => one.fromSeq - other.fromSeq))
    earlier.set(itemId, [...(earlier.get(itemId) ?? []), ...events]);
  return items.map((item) => syntheticItem(item, [...(earlier.get(item._id) ?? []), ...item.events]));
}

/** Each tester in each place with one hat of each role there. */
function membersFor(testers: readonly string[], members: readonly StoredMember[]): WholeRow[] {
  const places = [...new Set(members.map(({ placeId }) => placeId))];
  return places.flatMap((placeId) => {
    const hats = members.filter((one) => one.placeId === placeId).flatMap(({ memberships }) => memberships);
    const roles = [...new Set(hats.map(({ role }) => role))];
    const worn = roles.flatMap((role) => hats.find((hat) => hat.role === role) ?? []);
    const memberships = worn.map((hat) => ({ ...hat, name: '演练员' }));
    const scopes = [...new Set(memberships.map(scopeOf))];
    return testers.map((openid) => ({ _id: `${placeId}:${openid}`, openid, placeId, memberships, scopes }));
  });
}
