import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RunningDemo } from './http-stage';

export interface ReplayOptions {
  file: string;
  limit: number;
  dataFolder: string;
}

export const USAGE = 'npm run replay -- FILE.jsonl [--limit N] [--data DIR]';

/** `FILE.jsonl --limit N --data DIR`; the data folder is that of the start command. */
export function readOptions(args: string[], root: string): ReplayOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { limit: { type: 'string' }, data: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(`which file? ${USAGE}`);
  const limit = values.limit === undefined ? Infinity : Number(values.limit);
  if (!(limit > 0)) throw new Error(`--limit ${values.limit}: not a number of messages`);
  return { file: resolve(file), limit, dataFolder: resolve(root, values.data ?? '.data') };
}

export function runningDemo(dataFolder: string): RunningDemo | null {
  const file = join(dataFolder, 'server.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunningDemo) : null;
}
