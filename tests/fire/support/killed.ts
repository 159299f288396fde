import { join } from 'node:path';
import { DEMO_NOW } from '../../../demo/county';
import { RunningCloud } from '../../bench/processes/running-cloud';
import { chance, type Surroundings, type Tally } from '../row';
import { startCounty } from './county';
import { nothingLost } from './nothing-lost';
import { settle } from './settle';
import { Writer, WRITERS } from './writers';

/** Between two kills so many are answered, at most; functions are cold first, and answer after about a second. */
const ANSWERED = 220;
/** Or this long, whatever was answered. */
const LIVES_MS = 60_000;
const LOOK_MS = 5;

/** Eight writers, and a cloud that is killed again and again under them; at last everything is held against what was said. */
export async function underKills(surroundings: Surroundings, tally: Tally, insists: boolean): Promise<void> {
  const { root, scripts, folder, long } = surroundings;
  const { cloud } = await startCounty({ root, folder });
  await cloud.close();
  const random = chance(surroundings, 'kills');
  let url: Promise<string> = new Promise(() => undefined);
  let arrive: (url: string) => void = () => undefined;
  const leave = () => {
    url = new Promise((resolve) => (arrive = resolve));
  };
  leave();
  const writers = Array.from(
    { length: WRITERS },
    (_, nth) => new Writer(nth, { url: () => url }, surroundings, tally, insists ? 'insists' : 'leaves'),
  );
  let now = DEMO_NOW;
  const start = async () => {
    const running = await RunningCloud.start(join(scripts, 'cloud.cjs'), folder, root, 0);
    await running.ask('clock', { set: now });
    arrive(running.url);
    return running;
  };
  const [kills, writes] = long ? [200, 20_000] : [3, 0];
  // A slow machine acknowledges less in a life, and so has more of them; one that acknowledges nothing has an end too.
  const isEnough = (kill: number) => kill >= kills && tally.of('acknowledged') >= writes;
  for (let kill = 0; kill < 2 * kills && !isEnough(kill); kill += 1) {
    const running = await start();
    const began = performance.now();
    const enough = tally.of('acknowledged') + random() * ANSWERED;
    // The timer carries out what is left over, beside the writers; it dies with the others.
    const timer = setTimeout(() => void running.ask('timer', {}).catch(() => undefined), 1_500 * random());
    while (tally.of('acknowledged') < enough && performance.now() - began < LIVES_MS)
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS * random()));
    clearTimeout(timer);
    leave();
    await running.kill();
    now += Math.round(performance.now() - began);
    tally.count('kills');
  }
  const last = await start();
  await Promise.all(writers.map((writer) => writer.stop()));
  tally.atLeast('acknowledged', writes);
  tally.set('runs of the timer', await settle(last, now));
  await last.kill();
  await nothingLost(
    folder,
    writers.flatMap(({ acknowledged }) => acknowledged),
    tally,
  );
}
