import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { QINGHE } from '../../../demo/county';
import { examine } from '../../../demo/doctor/examine';
import { FILES_FOLDER } from '../../../localcloud/parts';
import { nameOf } from '../../../localcloud/storage/stored-file';
import { pathOfFileId } from '../../../localcloud/storage/file-store';
import { jpeg, segment } from '../../operations/support/photo';
import { Persona } from '../../operations/support/persona';
import { chance, Tally, type Row, type Surroundings } from '../row';
import { startCounty } from '../support/county';
import { databaseIn } from '../support/small-database';
import { everything } from '../support/everything';

const [station] = QINGHE.roster.stations;
const PLACE = { placeId: 'qinghe', stationId: station?.id ?? '' };

interface Photo {
  path: string;
  /** In the folder of files. */
  name: string;
}

type Damage = (files: string, photo: Photo, other: Photo, random: () => number) => void;

/** What may become of a file, with what the doctor says of it. */
const DAMAGES: readonly [what: string, damage: Damage][] = [
  ['照片或录音不见了', (files, { name }) => rmSync(join(files, name))],
  ['照片或录音只剩一截', (files, { name }, _other, random) => shorten(join(files, name), random)],
  ['照片或录音的内容和当初存的不一样', (files, { name }, _other, random) => flip(join(files, name), random)],
  [
    '照片或录音的内容和当初存的不一样',
    (files, { name }, other) => cpSync(join(files, other.name), join(files, name)),
  ],
  ['照片或录音的说明不见了，不知道是谁的', (files, { name }) => rmSync(join(files, `${name}.json`))],
];

/** Photos and words that are no longer what they were: each is found by the sum that was kept with it, and named. */
export const damagedMedia: Row = {
  name: 'damaged-media',
  run: async (surroundings) => {
    const tally = new Tally();
    const { folder, long } = surroundings;
    const sound = join(folder, 'sound');
    const photos = await photosOf(sound, surroundings, long ? 60 : 2, tally);
    tally.holds(
      examine(sound).length === 0,
      () => `of a sound folder the doctor says ${examine(sound)[0]?.what}`,
    );
    for (const [nth, photo] of photos.entries()) {
      const other = photos[(nth + 1) % photos.length] ?? photo;
      for (const [what, damage] of DAMAGES) {
        const random = chance(surroundings, 'photo', nth, what);
        damaged(
          sound,
          join(folder, 'damaged'),
          what,
          photo,
          (files) => damage(files, photo, other, random),
          tally,
        );
      }
    }
    for (let nth = 0; nth < (long ? 200 : 4); nth += 1)
      flippedWords(sound, join(folder, 'damaged'), chance(surroundings, 'words', nth), tally);
    tally.atLeast('files damaged', long ? 300 : 10);
    tally.atLeast('named by the doctor', long ? 300 : 10);
    tally.atLeast('words flipped', long ? 200 : 4);
    return tally.outcome();
  },
};

async function photosOf(
  folder: string,
  surroundings: Surroundings,
  count: number,
  tally: Tally,
): Promise<Photo[]> {
  const { cloud } = await startCounty({ ...surroundings, folder }, 1);
  try {
    for (let nth = 0; nth < count; nth += 1) {
      const person = new Persona(cloud, `fire-media-${nth}`);
      const slot = await person.call('requestUploadSlot', { placeId: 'qinghe' });
      const bytes = jpeg(segment(0xe2, `ICC ${String(nth).padStart(3, '0')}`));
      const { fileID } = await cloud.upload(person.openid, slot.cloudPath, bytes);
      await person.call('claimPhoto', { id: slot.id, fileID });
      const text = `第 ${nth} 棵树压着电线，刮风就响。`;
      await person.call('submit', { ...PLACE, text, photoIds: [slot.id] });
      tally.count('photos kept');
    }
    await cloud.idle();
    const uploads = everything<{ fileID?: string }>(cloud.engine, 'uploads');
    return uploads.flatMap(({ fileID }) => {
      const path = pathOfFileId(fileID);
      return path === undefined ? [] : [{ path, name: nameOf(path) }];
    });
  } finally {
    await cloud.close();
  }
}

function damaged(
  sound: string,
  folder: string,
  what: string,
  { path }: Photo,
  damage: (files: string) => void,
  tally: Tally,
): void {
  cpSync(sound, folder, { recursive: true });
  damage(join(folder, 'cloud', FILES_FOLDER));
  tally.count('files damaged');
  const found = examine(folder);
  const named =
    found.length === 1 && found[0]?.what === `${what}：${path}` && found[0].todo.includes('备份的 media');
  if (tally.holds(named, () => `${what}: the doctor says ${JSON.stringify(found)}`))
    tally.count('named by the doctor');
  rmSync(folder, { recursive: true });
}

/** One letter of one document is another, in a file that SQLite finds nothing wrong with. */
function flippedWords(sound: string, folder: string, random: () => number, tally: Tally): void {
  cpSync(sound, folder, { recursive: true });
  const database = new Libsql(databaseIn(folder));
  const [collection] = database.prepare("SELECT c FROM collections WHERE name='items'").raw().all() as [
    number,
  ][];
  const table = `d${collection?.[0]}`;
  const rows = database.prepare(`SELECT r,j FROM ${table}`).raw().all() as [number, string][];
  const [row, text] = rows[Math.floor(random() * rows.length)] ?? [0, ''];
  const spots = [...text.matchAll(/[压着电线刮风就响]/g)].map(({ index }) => index);
  const at = spots[Math.floor(random() * spots.length)] ?? 0;
  database
    .prepare(`UPDATE ${table} SET j=? WHERE r=?`)
    .run(`${text.slice(0, at)}错${text.slice(at + 1)}`, row);
  database.close();
  tally.count('words flipped');
  const found = examine(folder).filter(({ what }) => what.startsWith('有一条记录的字被改坏了（items）'));
  if (tally.holds(found.length === 1, () => `a flipped letter: ${JSON.stringify(examine(folder))}`))
    tally.count('words named by the doctor');
  rmSync(folder, { recursive: true });
}

function shorten(file: string, random: () => number): void {
  truncateSync(file, Math.floor(random() * readFileSync(file).length));
}

function flip(file: string, random: () => number): void {
  const bytes = readFileSync(file);
  const at = Math.floor(random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  writeFileSync(file, bytes);
}
