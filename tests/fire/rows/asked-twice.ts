import { join } from 'node:path';
import { DEMO_NOW } from '../../../demo/county';
import { RunningCloud } from '../../bench/processes/running-cloud';
import { Tally, type Row } from '../row';
import { startCounty } from '../support/county';
import { nothingLost } from '../support/nothing-lost';
import { settle } from '../support/settle';
import { Writer } from '../support/writers';

const AT_ONCE = 4;
const LOOK_MS = 20;
/** Writes. */
const RUN_EVERY = 200;

/** Every kind of write is sent a second time under its key once it was answered: it is answered alike, and done once. */
export const askedTwice: Row = {
  name: 'asked-twice',
  run: async (surroundings) => {
    const tally = new Tally();
    const { root, scripts, folder, long } = surroundings;
    const writes = long ? 5_000 : 300;
    const { cloud } = await startCounty({ root, folder });
    await cloud.close();
    const running = await RunningCloud.start(join(scripts, 'cloud.cjs'), folder, root, 0);
    await running.ask('clock', { set: DEMO_NOW });
    const site = { url: async () => running.url };
    const writers = Array.from(
      { length: AT_ONCE },
      (_, nth) => new Writer(nth, site, surroundings, tally, 'repeats'),
    );
    // The timer goes on beside them: at the end it would have more to do than a run may take.
    for (let next = RUN_EVERY; tally.of('acknowledged') < writes && tally.of('unanswered') === 0;) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      if (tally.of('acknowledged') < next) continue;
      next += RUN_EVERY;
      await running.ask('timer', {});
    }
    await Promise.all(writers.map((writer) => writer.stop()));
    await settle(running, DEMO_NOW);
    await running.kill();
    const told = writers.flatMap(({ acknowledged }) => acknowledged);
    await nothingLost(folder, told, tally);
    tally.atLeast('answered alike', writes);
    return tally.outcome();
  },
};
