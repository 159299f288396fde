import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../../demo/seeded';
import { SCHEMA } from '../../../cloudfunctions/operate/migrations';
import { RunningCloud } from '../../bench/processes/running-cloud';
import { Tally, type Row, type Surroundings } from '../row';
import { EARLIER } from '../support/earlier';
import { anEarlierFolder, type EarlierFolder } from '../support/earlier-folder';
import { Operating, operated } from '../support/operating';
import { asBefore } from '../support/as-before';

/** So long after it said that it begins the upgrade is under way, at most. */
const WITHIN_MS = 300;
const LOOK_MS = 5;

/** Folders of every earlier release are brought up to date, and on the way it is killed again and again: the upgrade, or the cloud under it. */
export const upgrade: Row = {
  name: 'upgrade-interrupted',
  run: async (surroundings) => {
    const tally = new Tally();
    const { folder, long } = surroundings;
    const earlier = await anEarlierFolder(surroundings, join(folder, 'now'), long ? 1_500 : 180);
    for (let version = 1; version < SCHEMA; version += 1) {
      const older = EARLIER[version];
      if (!tally.holds(older !== undefined, () => `nobody says how version ${version} wrote its documents`))
        continue;
      for (const firstLayout of [true, false]) {
        const kept = join(folder, `version-${version}-${firstLayout ? 'first' : 'present'}`);
        earlier.write(kept, version, older!, firstLayout);
        await interrupted(surroundings, earlier, kept, tally);
      }
      tally.count('schemas');
    }
    tally.atLeast('schemas', SCHEMA - 1);
    tally.atLeast('killed on the way', long ? 60 : 2);
    tally.atLeast('went on', long ? 10 : 1);
    return tally.outcome();
  },
};

async function interrupted(
  { root, scripts, long, folder }: Surroundings,
  earlier: EarlierFolder,
  kept: string,
  tally: Tally,
): Promise<void> {
  const random = seeded(kept.endsWith('first') ? 21 : 22);
  const work = join(folder, 'work');
  // In the short form the present layout goes without kills.
  const few = kept.endsWith('first') ? 2 : 0;
  const wanted = tally.of('killed on the way') + (long ? 30 : few);
  const start = () => RunningCloud.start(join(scripts, 'cloud.cjs'), work, root, 0);
  const fresh = () => {
    rmSync(work, { recursive: true, force: true });
    cpSync(kept, work, { recursive: true });
    tally.count('folders');
    return start();
  };
  const toTheEnd = async (running: RunningCloud) => {
    const said = await operated(root, 'upgrade', '--url', running.url);
    if (said.some((line) => line.includes('接着上次做'))) tally.count('went on');
    tally.holds(
      said[said.length - 1] === `数据是第 ${SCHEMA} 版。`,
      () => `the upgrade said ${said.join(' / ')}`,
    );
    const again = await operated(root, 'upgrade', '--url', running.url);
    tally.holds(again.length === 1, () => `a second upgrade did ${again.join(' / ')}`);
    await running.kill();
    asBefore(work, earlier, tally);
  };
  let running = await fresh();
  for (let kill = 0; tally.of('killed on the way') < wanted; kill += 1) {
    const operating = new Operating(root, ['upgrade', '--url', running.url]);
    await operating.begun();
    const ofCloud = kill % 2 === 1;
    if (ofCloud) await Promise.race([noted(running), operating.end()]);
    await new Promise((resolve) => setTimeout(resolve, random() * WITHIN_MS));
    if (ofCloud) await running.kill();
    else operating.kill();
    const code = await operating.end();
    if (operating.said.some((line) => line.includes('接着上次做'))) tally.count('went on');
    if (code !== 0) tally.count('killed on the way');
    if (ofCloud) running = await start();
    if (code !== 0) continue;
    await toTheEnd(running);
    running = await fresh();
  }
  await toTheEnd(running);
}

/** It has been written down how far the upgrade came. */
async function noted(running: RunningCloud): Promise<void> {
  const asked = { collection: 'environment', filter: {}, skip: 0, limit: 1, fields: ['running'] };
  for (;;) {
    const [schema] = await running.ask('find', { ...asked, sort: [['_id', 1]] });
    if (schema?.['running'] !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
