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
}

const DEFAULT_PORT = 8970;

/**
 * `--port N --data DIR --reset`; the data folder is `.data` below the root unless told otherwise. A new county can be
 * had `--empty`, with its clock `--at 2026-10-01T23:50+08:00`.
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
    },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: not a port`);
  const at = values.at === undefined ? DEMO_NOW : Date.parse(values.at);
  if (Number.isNaN(at)) throw new Error(`--at ${values.at}: not a moment`);
  const { reset = false, empty = false } = values;
  return { port, dataFolder: resolve(root, values.data ?? '.data'), reset, empty, at };
}
