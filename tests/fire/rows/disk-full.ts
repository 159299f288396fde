import { join } from 'node:path';
import type { ApiAnswer } from '@shared/contract/envelope';
import { errorWords } from '@shared/wording/errors';
import { examine } from '../../../demo/doctor/examine';
import { jpeg, segment } from '../../operations/support/photo';
import { QINGHE } from '../../../demo/county';
import { Tally, type Row, type Surroundings } from '../row';
import { DemoCloud } from '../support/demo-cloud';
import { fullFileSystem, limitOnFiles, type LittleRoom } from '../support/little-room';

const [station] = QINGHE.roster.stations;
const PLACE = { placeId: 'qinghe', stationId: station?.id ?? '' };
/** The demo's clock keeps its file each two seconds: a county that cannot must live on. */
const LIVES_ON_MS = 2_500;

/** What somebody was told is kept. */
interface Kept {
  openid: string;
  no: string;
  text: string;
}

/** Where there is no room for another word everybody is told so, what was said is read as before, and nothing of it is gone. */
export const diskFull: Row = {
  name: 'disk-full',
  run: async (surroundings) => {
    const tally = new Tally();
    const { folder, long } = surroundings;
    const own = fullFileSystem(join(folder, 'own'));
    if (own) await inLittleRoom(own, surroundings, tally);
    // Where nothing may be mounted this is the way; the long form goes both.
    if (!own || long) await inLittleRoom(limitOnFiles(join(folder, 'limit')), surroundings, tally);
    tally.atLeast('refused words', long ? 100 : 8);
    tally.atLeast('refused photos', long ? 20 : 4);
    tally.atLeast('read without room', long ? 100 : 8);
    tally.atLeast('said again', long ? 100 : 8);
    return tally.outcome();
  },
};

async function inLittleRoom(room: LittleRoom, surroundings: Surroundings, tally: Tally): Promise<void> {
  tally.count(room.way);
  const most = surroundings.long ? 60 : 8;
  let cloud = await DemoCloud.start(surroundings, room.folder);
  try {
    const kept: Kept[] = [];
    for (let nth = 0; nth < most; nth += 1) {
      const said = await says(cloud, room, nth);
      if (tally.holds(said.answer.ok, () => `with room: ${JSON.stringify(said.answer)}`))
        keep(kept, said, tally);
    }
    if (!room.feltAtOnce) {
      await cloud.stop();
      cloud = await DemoCloud.start(surroundings, room.folder, room.under);
      tally.holds(cloud.url !== null, () => `it did not start again: ${cloud.said.join(' / ')}`);
    }
    room.fill();
    const refused = await refusedWords(cloud, room, kept, most, tally);
    await refusedPhotos(cloud, surroundings.long ? 12 : 4, tally);
    await new Promise((resolve) => setTimeout(resolve, LIVES_ON_MS));
    tally.holds(cloud.alive, () => `it ended: ${cloud.said.slice(-3).join(' / ')}`);
    await readAgain(cloud, kept, 'read without room', tally);
    tally.holds(
      cloud.said.some((line) => line.includes('npm run doctor')),
      () => 'the log does not say what to run',
    );
    if (room.feltAtOnce) namedFull(room.folder, tally);
    room.makeRoom();
    if (!room.feltAtOnce) {
      await cloud.stop();
      cloud = await DemoCloud.start(surroundings, room.folder);
    }
    for (const nth of refused) {
      const said = await says(cloud, room, nth);
      if (!tally.holds(said.answer.ok, () => `with room again: ${JSON.stringify(said.answer)}`)) continue;
      tally.count('said again');
      keep(kept, said, tally);
    }
    await readAgain(cloud, kept, 'read in the end', tally);
    const code = await cloud.stop();
    tally.holds(code === 0, () => `it was stopped with ${code}: ${cloud.said.slice(-3).join(' / ')}`);
    const found = examine(room.folder).filter(({ what }) => !what.startsWith('磁盘快满了'));
    tally.holds(found.length === 0, () => `in the end the doctor finds ${found[0]?.what}`);
  } finally {
    if (cloud.alive) await cloud.kill();
    room.close();
  }
}

const openidOf = ({ way }: LittleRoom, nth: number) =>
  `fire-${way.includes('limit') ? 'limit' : 'room'}-${nth}`;

async function says(cloud: DemoCloud, room: LittleRoom, nth: number) {
  const openid = openidOf(room, nth);
  const text = `第 ${nth} 盏路灯不亮，晚上看不见路。`.repeat(40);
  const answer = await cloud.ask(openid, 'submit', { ...PLACE, text }, `key-${nth}`);
  return { openid, text, answer };
}

function keep(
  kept: Kept[],
  { openid, text, answer }: { openid: string; text: string; answer: ApiAnswer },
  tally: Tally,
) {
  kept.push({ openid, text, no: String((answer as { data: { no?: unknown } }).data.no) });
  tally.count('acknowledged');
}

/** Some still go into what room was set aside; then everybody hears it, in words that say where their own are. */
async function refusedWords(
  cloud: DemoCloud,
  room: LittleRoom,
  kept: Kept[],
  most: number,
  tally: Tally,
): Promise<number[]> {
  const refused: number[] = [];
  for (let nth = most; refused.length < most && nth < most * 20; nth += 1) {
    const said = await says(cloud, room, nth);
    const { answer } = said;
    if (answer.ok) {
      keep(kept, said, tally);
      continue;
    }
    refused.push(nth);
    tally.count('refused words');
    if (!tally.holds(answer.code === 'not_stored', () => `without room: ${JSON.stringify(answer)}`)) continue;
    const { text, next } = errorWords('not_stored', answer.data as { trace: string });
    tally.holds(
      text === '现在存不下新的内容，不怪您。' && next.startsWith('您写的还在手机里，过一会儿再试。'),
      () => `the words are ${text}${next}`,
    );
  }
  return refused;
}

async function refusedPhotos(cloud: DemoCloud, count: number, tally: Tally): Promise<void> {
  // Larger than any file that may be written where files are limited.
  const beside = Buffer.concat(Array.from({ length: 12 }, () => segment(0xfe, 'x'.repeat(60_000))));
  for (let nth = 0; nth < count; nth += 1) {
    const { fileID, errCode } = await cloud.upload(`fire-photo-${nth}`, `inbox/photo-${nth}`, jpeg(beside));
    if (
      tally.holds(
        fileID === undefined && errCode === -503001,
        () => `a photo was answered ${errCode} ${fileID}`,
      )
    )
      tally.count('refused photos');
  }
}

async function readAgain(
  cloud: DemoCloud,
  kept: readonly Kept[],
  figure: string,
  tally: Tally,
): Promise<void> {
  for (const { openid, no, text } of kept) {
    const answer = await cloud.ask(openid, 'getItem', { no });
    const found = answer.ok && JSON.stringify(answer.data).includes(text);
    if (tally.holds(found, () => `${no} is not there: ${JSON.stringify(answer).slice(0, 200)}`))
      tally.count(figure);
    const list = await cloud.ask(openid, 'listMyItems', {});
    const rows = list.ok ? (list.data as { items: unknown[] }).items.length : -1;
    tally.holds(rows === 1, () => `${openid} has ${rows} matters`);
  }
}

function namedFull(folder: string, tally: Tally): void {
  const full = examine(folder).find(({ what }) => what.startsWith('磁盘快满了'));
  if (tally.holds(full?.todo.startsWith('腾出地方') === true, () => 'the doctor does not name the full disk'))
    tally.count('named by the doctor');
}
