import { parseArgs } from 'node:util';
import type { AlikeEffort } from './parts/alike';
import type { Effort } from './parts/run-operations';

export interface BenchOptions {
  sizes: number[];
  effort: Effort;
  /** Whether there is time to warm a function until it costs no less: CPU is judged then only. */
  warm: boolean;
  coldStarts: number;
  /** Calls of a window in which each call waits. */
  slowCalls: number;
  alike: AlikeEffort;
  /** Only operations with this in their name, and nothing else. */
  only?: string;
  /** Where the page is written; undefined: it is only printed. */
  page?: string;
}

const SIZES = [1000, 10_000, 100_000];

/** `--short`: fewer calls, all operations at all sizes, everything judged but CPU: five minutes with the filling. `--sizes 1000,10000`, `--only NAME`: a look on the way, which writes no page. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const sizes = values.sizes === undefined ? SIZES : values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1000))
    throw new Error(`--sizes ${values.sizes}: numbers of items from 1000 on, with commas between`);
  return {
    sizes: [...sizes].sort((one, other) => one - other),
    // Of twenty calls the slowest one is not the p95 yet.
    effort: values.short ? { windows: 8, calls: 20, warm: 120 } : { windows: 10, calls: 25, warm: 6000 },
    warm: !values.short,
    coldStarts: 11,
    slowCalls: values.short ? 3 : 6,
    alike: values.short ? { rounds: 5, messages: 10 } : { rounds: 7, messages: 20 },
    ...(values.only === undefined ? {} : { only: values.only }),
    ...(values.sizes === undefined && values.only === undefined ? { page: 'docs/performance.md' } : {}),
  };
}
