import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { QINGHE } from '../county';
import { fillCounty, importPlaces } from '../seed/fill-county';
import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';
import { startDemoCloud } from './cloud';
import { KeptClock } from './demo-clock';
import { pageFacts } from './facts';
import { readOptions } from './options';
import { secretsOf } from './secrets';
import { site } from './site';

export interface Surroundings {
  root: string;
  /** Settles when the app for the browser is built. */
  app: Promise<void>;
}

const SEEDED = 'seeded.json';

/** Runs the demo county until it is stopped. Prints `ready http://127.0.0.1:N` when people may come. */
export async function main(args: string[], { root, app }: Surroundings): Promise<void> {
  const { port, dataFolder, reset, empty, at } = readOptions(args, root);
  if (reset) rmSync(dataFolder, { recursive: true, force: true });
  const seeded = join(dataFolder, SEEDED);
  // A county that was only half filled when it was stopped is filled afresh.
  if (!existsSync(seeded)) rmSync(join(dataFolder, 'cloud'), { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true });
  const secrets = secretsOf(dataFolder);
  const onLog = (line: string) => console.error(line);
  if (!existsSync(seeded)) {
    // Each jump of the clock would set off the timer beside the story that tells of it: here it fires by hand alone.
    const quiet = await startDemoCloud({ port: 0, dataFolder, root, secrets, timers: false, onLog });
    try {
      if (empty) importPlaces(quiet, at);
      else await fill(quiet);
    } finally {
      await quiet.close();
    }
    writeFileSync(seeded, JSON.stringify({ at }));
  }
  const cloud = await startDemoCloud({
    port,
    dataFolder,
    root,
    secrets,
    timers: true,
    site: site({
      phonesFolder: join(root, 'demo/phones'),
      appFolder: join(root, 'dist/h5'),
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
  try {
    await app;
  } catch (error) {
    clock.stop();
    await cloud.close();
    throw error;
  }
  stopOnSignal(cloud, clock);
  writeFileSync(
    join(dataFolder, 'server.json'),
    JSON.stringify({ url: cloud.url, adminToken: secrets.adminToken }),
  );
  console.log(`ready ${cloud.url}`);
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

function stopOnSignal(cloud: LocalCloud, clock: KeptClock): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clock.stop();
      void cloud.close().then(() => process.exit(0));
    });
  }
}
