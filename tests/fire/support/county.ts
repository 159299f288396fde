import { DEMO_NOW } from '../../../demo/county';
import { importPlaces } from '../../../demo/seed/fill-county';
import { startDemoCloud } from '../../../demo/server/cloud';
import { secretsOf } from '../../../demo/server/secrets';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import type { Surroundings, Tally } from '../row';

export interface Started {
  cloud: LocalCloud;
  /** What the functions and the cloud wrote into their logs. */
  log: string[];
}

/** The six places in a cloud of this row's own, with the functions as they are deployed. */
export async function startCounty(
  { root, folder }: Pick<Surroundings, 'root' | 'folder'>,
  workers?: number,
  limited = false,
): Promise<Started> {
  const log: string[] = [];
  const cloud = await startDemoCloud({
    port: 0,
    dataFolder: folder,
    root,
    secrets: secretsOf(folder),
    timers: false,
    scanPolicy: 'refuse',
    workers,
    limited,
    onLog: (line) => log.push(line),
  });
  importPlaces(cloud, DEMO_NOW);
  return { cloud, log };
}

/** No call may have ended in a mistake of ours, whatever its answer was. */
export function noneFailed(log: readonly string[], tally: Tally): void {
  const failed = log.filter((line) => line.includes('operation failed'));
  tally.holds(failed.length === 0, () => `${failed.length} failed: ${failed[0]?.slice(0, 2_000)}`);
}
