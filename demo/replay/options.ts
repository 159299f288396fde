import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface ReplayOptions {
  file: string;
  limit: number;
  dataFolder: string;
}

const USAGE = 'npm run replay -- FILE.jsonl [--limit N] [--data DIR]';

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
