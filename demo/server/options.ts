import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface DemoOptions {
  port: number;
  dataFolder: string;
  reset: boolean;
}

const DEFAULT_PORT = 8970;

/** `--port N --data DIR --reset`; the data folder is `.data` below the root unless told otherwise. */
export function readOptions(args: string[], root: string): DemoOptions {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, data: { type: 'string' }, reset: { type: 'boolean' } },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: not a port`);
  return { port, dataFolder: resolve(root, values.data ?? '.data'), reset: values.reset === true };
}
