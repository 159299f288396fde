import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { QINGHE } from '../../../demo/county';
import { examine } from '../../../demo/doctor/examine';
import { jpeg } from '../../operations/support/photo';
import { Tally, type Row, type Surroundings } from '../row';
import { DemoCloud } from '../support/demo-cloud';
import {
  madeImmutable,
  unprivileged,
  withoutWriting,
  withWriting,
  type Unprivileged,
} from '../support/read-only-folder';

const [station] = QINGHE.roster.stations;
const PLACE = { placeId: 'qinghe', stationId: station?.id ?? '' };
const ONLY_READ = /只能读，不能写/;
const LIVES_ON_MS = 2_500;

/** A folder that may only be read: whoever runs reads on and refuses in words, whoever is started says what is wrong. */
export const readOnly: Row = {
  name: 'read-only',
  run: async (surroundings) => {
    const tally = new Tally();
    const { folder, long } = surroundings;
    const data = join(folder, 'data');
    const most = long ? 60 : 8;
    let cloud = await DemoCloud.start(surroundings, data);
    try {
      for (let nth = 0; nth < most; nth += 1) {
        const { ok } = await says(cloud, nth);
        if (tally.holds(ok, () => `resident ${nth} could not speak`)) tally.count('acknowledged');
      }
      await underneath(cloud, data, most, tally);
      const code = await cloud.stop();
      tally.holds(code === 0, () => `it was stopped with ${code}`);
      await startedOn(surroundings, data, tally);
      cloud = await DemoCloud.start(surroundings, data);
      await readAgain(cloud, most, 'read in the end', tally);
      await cloud.stop();
    } finally {
      if (cloud.alive) await cloud.kill();
      withWriting(data);
    }
    tally.holds(examine(data).length === 0, () => `in the end the doctor finds ${examine(data)[0]?.what}`);
    tally.atLeast('refused to start', 1);
    tally.atLeast('named by the doctor', 1);
    tally.atLeast('read in the end', most);
    return tally.outcome();
  },
};

const textOf = (nth: number) => `第 ${nth} 口井的盖子松了，车过就响。`;

const says = (cloud: DemoCloud, nth: number) =>
  cloud.ask(`fire-read-${nth}`, 'submit', { ...PLACE, text: textOf(nth) }, `key-${nth}`);

/** While it runs. Where nothing can be made immutable the start alone is looked at, and the figure says so. */
async function underneath(cloud: DemoCloud, data: string, most: number, tally: Tally): Promise<void> {
  const giveBack = madeImmutable(data);
  tally.set('made immutable under a running cloud', giveBack ? 1 : 0);
  if (!giveBack) return;
  try {
    for (let nth = most; nth < most * 2; nth += 1) {
      const answer = await says(cloud, nth);
      const named = !answer.ok && answer.code === 'not_stored';
      if (tally.holds(named, () => `it was answered ${JSON.stringify(answer)}`)) tally.count('refused words');
      const photo = await cloud.upload(`fire-read-${nth}`, `inbox/read-only-${nth}`, jpeg());
      if (tally.holds(photo.errCode === -503001, () => `a photo was answered ${JSON.stringify(photo)}`))
        tally.count('refused photos');
    }
    await readAgain(cloud, most, 'read meanwhile', tally);
    tally.holds(
      cloud.said.some((line) => line.includes('may only be read') && line.includes('npm run doctor')),
      () => `the log does not say so: ${cloud.said.slice(-3).join(' / ')}`,
    );
    if (
      tally.holds(
        examine(data).some(({ what }) => ONLY_READ.test(what)),
        () => 'the doctor does not name it',
      )
    )
      tally.count('named by the doctor');
    await new Promise((resolve) => setTimeout(resolve, LIVES_ON_MS));
    tally.holds(cloud.alive, () => 'it ended');
  } finally {
    giveBack();
  }
  for (let nth = most; nth < most * 2; nth += 1) {
    const answer = await says(cloud, nth);
    if (tally.holds(answer.ok, () => `when it could be written again: ${JSON.stringify(answer)}`))
      tally.count('said again');
  }
}

async function startedOn(surroundings: Surroundings, data: string, tally: Tally): Promise<void> {
  withoutWriting(data);
  const process = unprivileged(data);
  tally.count(process.way);
  const cloud = await DemoCloud.start(surroundings, data, process.under);
  if (cloud.url !== null) await cloud.kill();
  const told = cloud.said.find((line) => line.includes('cannot be opened'));
  const words = `${data}/cloud cannot be opened: it may only be read, and whoever is to write must be allowed to. Run \`npm run doctor\`.`;
  if (tally.holds(told === words, () => `it said ${cloud.said.join(' / ') || 'nothing'}`))
    tally.count('refused to start');
  const doctor = doctorOf(surroundings, data, process);
  if (tally.holds(ONLY_READ.test(doctor), () => `the doctor says ${doctor}`))
    tally.count('named by the doctor');
  withWriting(data);
}

function doctorOf({ scripts }: Surroundings, data: string, { under }: Unprivileged): string {
  const [command = '', ...args] = [...under, process.execPath, join(scripts, 'doctor.cjs'), '--data', data];
  return spawnSync(command, args, { encoding: 'utf8' }).stdout;
}

async function readAgain(cloud: DemoCloud, most: number, figure: string, tally: Tally): Promise<void> {
  for (let nth = 0; nth < most; nth += 1) {
    const answer = await cloud.ask(`fire-read-${nth}`, 'listMyItems', {});
    const said = JSON.stringify(answer);
    if (
      tally.holds(answer.ok && said.includes(textOf(nth).slice(0, 10)), () => `${nth} is not there: ${said}`)
    )
      tally.count(figure);
  }
}
