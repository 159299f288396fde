import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { HOUR_MS } from '@shared/common/shanghai';
import { DEMO_NOW } from '../../../demo/county';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import { RunningCloud } from '../../bench/processes/running-cloud';
import { Tally, type Row, type Surroundings } from '../row';
import { startCounty } from '../support/county';
import { writesAreThere } from '../support/nothing-lost';
import { operated } from '../support/operating';
import { settle } from '../support/settle';
import { wholeCounty } from '../support/whole';
import { Writer, WRITERS, type Acknowledged } from '../support/writers';

const LOOK_MS = 5;

/** Backups are taken under eight writers, and each is restored into a folder of its own: it is whole there. */
export const backup: Row = {
  name: 'backup-while-writing',
  run: async (surroundings) => {
    const tally = new Tally();
    const { root, scripts, folder, long } = surroundings;
    const source = join(folder, 'source');
    const { cloud } = await startCounty({ root, folder: source });
    await cloud.close();
    const running = await RunningCloud.start(join(scripts, 'cloud.cjs'), source, root, 0);
    const site = { url: async () => running.url };
    const writers = Array.from(
      { length: WRITERS },
      (_, nth) => new Writer(nth, site, surroundings, tally, 'leaves'),
    );
    const rounds = long ? 5 : 1;
    const copies: { copy: string; said: Acknowledged[] }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const enough = tally.of('acknowledged') + (long ? 500 : 60);
      while (tally.of('acknowledged') < enough) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      const copy = join(folder, `copy-${round}`);
      const said = writers.flatMap(({ acknowledged }) => acknowledged);
      const before = tally.of('acknowledged');
      const [lines] = await Promise.all([
        operated(root, 'backup', '--url', running.url, '--to', copy),
        running.ask('timer', {}),
      ]);
      tally.count('backups');
      tally.count('written meanwhile', tally.of('acknowledged') - before);
      tally.count('read again', lines.filter((line) => line.startsWith('读第')).length);
      copies.push({ copy, said });
    }
    await Promise.all(writers.map((writer) => writer.stop()));
    await running.kill();
    for (const { copy, said } of copies) await wholeWhenRestored(surroundings, source, copy, said, tally);
    tally.atLeast('backups', rounds);
    tally.atLeast('restored writes', long ? 2_500 : 60);
    tally.atLeast('written meanwhile', rounds);
    return tally.outcome();
  },
};

async function wholeWhenRestored(
  { root, scripts }: Surroundings,
  source: string,
  copy: string,
  said: readonly Acknowledged[],
  tally: Tally,
): Promise<void> {
  const target = `${copy}-restored`;
  mkdirSync(target);
  // The keys are in no backup: whoever keeps them brings them along.
  cpSync(join(source, 'secrets.json'), join(target, 'secrets.json'));
  const running = await RunningCloud.start(join(scripts, 'cloud.cjs'), target, root, 0);
  await operated(root, 'restore', '--url', running.url, '--from', copy);
  await operated(root, 'upgrade', '--url', running.url);
  await settle(running, DEMO_NOW + HOUR_MS);
  await running.kill();
  const file = join(target, 'cloud', DATABASE_FILE);
  const engine = new Engine({ file, now: () => DEMO_NOW, scanPolicy: 'warn' });
  try {
    writesAreThere(engine, said, tally);
    tally.count('restored writes', said.length);
    await wholeCounty(engine, tally);
  } finally {
    engine.close();
  }
}
