import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { QINGHE } from '../county';
import { fillCounty, importPlaces } from '../seed/fill-county';
import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';
import { startDemoCloud } from './cloud';
import { CountyFilled } from './county-filled';
import { KeptClock } from './demo-clock';
import { pageFacts } from './facts';
import { readOptions, type DemoOptions } from './options';
import { forgetDemo, tellDemo, type RunningDemo } from './running-demo';
import { secretsOf } from './secrets';
import { site } from './site';

export interface Surroundings {
  root: string;
  /** Settles when the app for the browser is built. */
  app: Promise<void>;
}

export interface StartedDemo extends RunningDemo {
  stop(): Promise<void>;
}

/** Runs the demo county until it is stopped. Prints `ready http://127.0.0.1:N` when people may come. */
export async function main(args: string[], surroundings: Surroundings): Promise<void> {
  const demo = await startDemo(readOptions(args, surroundings.root), surroundings);
  stopOnSignal(demo, 0);
  console.log(`ready ${demo.url}`);
}

/** The demo county in this process, filled first where it is new. Resolves when people may come. */
export async function startDemo(
  { port, dataFolder, reset, empty, at, workers, weapp }: DemoOptions,
  { root, app }: Surroundings,
): Promise<StartedDemo> {
  if (reset) rmSync(dataFolder, { recursive: true, force: true });
  const filled = new CountyFilled(dataFolder);
  const isNew = filled.begin();
  const secrets = secretsOf(dataFolder);
  const onLog = (line: string) => console.error(line);
  if (isNew) {
    // Each jump of the clock would set off the timer beside the story that tells of it: here it fires by hand alone.
    const quiet = await startDemoCloud({ port: 0, dataFolder, root, secrets, timers: false, onLog });
    try {
      if (empty) importPlaces(quiet, at);
      else await fill(quiet);
    } finally {
      await quiet.close();
    }
    filled.end(at);
  }
  const cloud = await startDemoCloud({
    port,
    dataFolder,
    root,
    secrets,
    timers: true,
    workers,
    site: site({
      phonesFolder: join(root, 'demo/phones'),
      appFolder: join(root, 'dist/h5'),
      weappFolder: weapp,
      facts: async () => ({
        adminToken: secrets.adminToken,
        now: cloud.clock.now(),
        ...(await pageFacts(KNOWN_CALENDAR, cloud.clock.now())),
      }),
    }),
    onLog,
  });
  // At once: until then the timer would look at the county with the time of today.
  const clock = new KeptClock(dataFolder, cloud.clock);
  clock.start(at);
  let stopped: Promise<void> | undefined;
  // A signal and the end of the work may both ask for it.
  const stop = () => {
    forgetDemo(dataFolder);
    clock.stop();
    return (stopped ??= cloud.close());
  };
  try {
    await app;
  } catch (error) {
    await stop();
    throw error;
  }
  const running = { url: cloud.url, adminToken: secrets.adminToken };
  tellDemo(dataFolder, running);
  return { ...running, stop };
}

async function fill(cloud: LocalCloud): Promise<void> {
  console.log(`filling ${QINGHE.place.name} with people and 150 items`);
  const { refused } = await fillCounty(cloud);
  const [first] = refused;
  // A story that cannot be told means that the county is not the one that was written: better none than half of one.
  if (first) {
    const { story, operation, code } = first;
    throw new Error(`${refused.length} steps were refused, the first: ${operation} of ${story}: ${code}`);
  }
}

/** @param code for who waits for this process: whether being stopped is its good end */
export function stopOnSignal(demo: StartedDemo, code: number): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void demo.stop().then(() => process.exit(code)));
  }
}
