import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_NOW } from '../county';

export interface DemoOptions {
  port: number;
  dataFolder: string;
  reset: boolean;
  /** Places and people only, nothing said yet: what tests begin with. */
  empty: boolean;
  /** Where the clock of a new county stands, ms. */
  at: number;
  /** How many of each function run at a time; the local cloud's own number unless told. */
  workers?: number;
  /** Where the artefact for WeChat lies as a page of the browser (tests/weapp). */
  weapp?: string;
}

const DEFAULT_PORT = 8970;

/**
 * `--port N --data DIR --reset`; the data folder is `.data` below the root unless told otherwise. A new county can be
 * had `--empty`, with its clock `--at 2026-10-01T23:50+08:00`. `--workers N` lets N of each function run at a time,
 * `--weapp DIR` serves a page of tests/weapp.
 */
export function readOptions(args: string[], root: string): DemoOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      reset: { type: 'boolean' },
      empty: { type: 'boolean' },
      at: { type: 'string' },
      workers: { type: 'string' },
      weapp: { type: 'string' },
    },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: not a port`);
  const at = values.at === undefined ? DEMO_NOW : Date.parse(values.at);
  if (Number.isNaN(at)) throw new Error(`--at ${values.at}: not a moment`);
  const workers = values.workers === undefined ? undefined : Number(values.workers);
  if (workers !== undefined && !(Number.isInteger(workers) && workers > 0))
    throw new Error(`--workers ${values.workers}: not a number of workers`);
  const { reset = false, empty = false, weapp } = values;
  return { port, dataFolder: resolve(root, values.data ?? '.data'), reset, empty, at, workers, weapp };
}
