import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Machine } from './measure/machine';
import { readOptions, type BenchOptions } from './options';
import { alikeOf } from './parts/alike';
import { coldStarts } from './parts/cold-start';
import { deepPages } from './parts/deep-pages';
import { floorOf } from './parts/floor';
import { hopChecks, hopOf } from './parts/hop';
import { OPERATIONS } from './parts/operations';
import { SEARCHES } from './parts/search-operations';
import { packageSizes, pageCosts } from './parts/page-costs';
import { checksOf, runOperation } from './parts/run-operations';
import { slowCloud } from './parts/slow-cloud';
import { timerOf } from './parts/timer';
import { fillFolders } from './processes/fill-folders';
import { RunningCloud } from './processes/running-cloud';
import { scratchRoot } from './processes/scratch-root';
import { exitCodeOf, isBroken, type Check } from './result/budget';
import { withReasons } from './result/reasons';
import {
  CPU_NOT_JUDGED,
  performancePage,
  tableOfChecks,
  tableOfOperations,
  type OperationRow,
} from './result/report';

export interface Surroundings {
  root: string;
  /** Folder of the bundled processes. */
  scripts: string;
}

/** Everything in one run; answers the exit code. */
export async function main(args: string[], { root, scripts }: Surroundings): Promise<0 | 1> {
  const options = readOptions(args);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const began = performance.now();
  const machine = new Machine();
  const script = (name: string) => join(scripts, `${name}.cjs`);
  const clouds: RunningCloud[] = [];
  try {
    // Before the clouds stand in memory.
    const starts = options.only === undefined ? coldStarts(root, options.coldStarts) : [];
    const floor =
      options.only === undefined ? await floorOf(script('floor'), join(folder, 'floor'), options.effort) : [];
    const folders = options.sizes.map((size) => ({ size, data: join(folder, String(size)) }));
    await fillFolders(folders, script);
    const scratch = scratchRoot(root, join(folder, 'root'));
    console.log(`filled ${options.sizes.join(', ')} items in ${seconds(began)} s`);
    for (const { size, data } of folders)
      clouds.push(await RunningCloud.start(script('cloud'), data, scratch, size));
    const { rows, checks } = await measured(clouds, options);
    const pages = options.only === undefined ? [...packageSizes(root), ...pageCosts(root)] : [];
    const all = withReasons([...checks, ...starts, ...floor, ...pages]);
    console.log(`\n${tableOfOperations(rows)}\n\n${tableOfChecks(all)}\n`);
    const line = machine.describe(seconds(began));
    if (options.page !== undefined) {
      const page = performancePage({
        machine: line,
        sizes: options.sizes,
        operations: rows,
        checks: all,
        warm: options.warm,
      });
      writeFileSync(join(root, options.page), page);
    }
    if (!options.warm) console.log(`${CPU_NOT_JUDGED}\n`);
    const broken = all.filter(isBroken);
    console.log(
      `${line}\n${broken.length} of ${all.filter(({ budget }) => budget !== undefined).length} budgets broken`,
    );
    return exitCodeOf(all);
  } finally {
    for (const cloud of clouds) cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (began: number) => Math.round((performance.now() - began) / 1000);

/** The timer last: it moves the clock. */
async function measured(clouds: readonly RunningCloud[], options: BenchOptions) {
  const { effort, only } = options;
  const began = performance.now();
  const rows: OperationRow[] = [];
  const checks: Check[] = [];
  const largest = clouds[clouds.length - 1];
  if (!largest) throw new Error('there is no cloud to measure');
  const hop = await hopOf(largest, effort);
  checks.push(...hopChecks(hop));
  const operations = [...OPERATIONS, ...SEARCHES].filter(({ name }) => name.includes(only ?? ''));
  for (const operation of operations) {
    const own = await runOperation(operation, clouds, effort);
    rows.push(...own);
    checks.push(...checksOf(operation, own, hop, options.warm));
    console.log(`measured: ${operation.name} (${seconds(began)} s)`);
  }
  if (only !== undefined) return { rows, checks };
  const parts: readonly [string, () => Promise<Check[]>][] = [
    ['deep pages', () => deepPages(largest, effort)],
    ['slow cloud', () => slowCloud(OPERATIONS, largest, options.slowCalls)],
    ['what is alike', () => alikeOf(clouds, options.alike)],
    ['timer', () => timerOf(clouds)],
  ];
  for (const [name, part] of parts) {
    checks.push(...(await part()));
    console.log(`measured: ${name} (${seconds(began)} s)`);
  }
  return { rows, checks };
}
