import { mkdirSync } from 'node:fs';
import { sideBySide } from '../measure/windows';
import { RunningCloud } from '../processes/running-cloud';
import type { Check } from '../result/budget';
import type { Effort } from './run-operations';

/** What this machine gives to node:http and SQLite with nothing above them, in the same run. */
export async function floorOf(script: string, folder: string, effort: Effort): Promise<Check[]> {
  mkdirSync(folder, { recursive: true });
  const floor = await RunningCloud.start(script, folder, '', 0);
  try {
    const paths = ['/create', '/list', '/detail'];
    const figures = await sideBySide(
      paths.map((path) => ({
        call: async () => void (await floor.door.post(path, { what: path })),
        cpu: () => floor.ask('cpu', {}),
      })),
      effort,
    );
    return figures.flatMap(({ cpu, p95 }, index) => [
      { what: `node:http and SQLite alone: ${paths[index]?.slice(1)}, CPU`, value: cpu, unit: 'ms' },
      { what: `node:http and SQLite alone: ${paths[index]?.slice(1)}, p95`, value: p95, unit: 'ms' },
    ]);
  } finally {
    floor.close();
  }
}
