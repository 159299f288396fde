import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from './zip';

export interface Trigger {
  name: string;
  type: 'timer';
  config: string;
}

/** A function as it lies in the folder of built functions. */
export interface BuiltFunction {
  name: string;
  timeout: number;
  triggers: readonly Trigger[];
  archive: Buffer;
  /** Tells whether the cloud has this very code. */
  digest: string;
}

interface FunctionConfig {
  timeout?: number;
  triggers?: Trigger[];
}

const DEFAULT_TIMEOUT = 3;

/** @param beside files that go along and lie elsewhere */
export function readFunction(
  folder: string,
  name: string,
  beside: Readonly<Record<string, string>> = {},
): BuiltFunction {
  const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const contents = new Map(
    files.map((file) => [
      file.slice(join(folder, name).length + 1).replaceAll('\\', '/'),
      readFileSync(file),
    ]),
  );
  for (const [file, text] of Object.entries(beside)) contents.set(file, Buffer.from(text));
  if (!contents.has('index.js')) throw new Error(`${join(folder, name)} 里没有 index.js，先构建云函数。`);
  const config = JSON.parse(String(contents.get('config.json') ?? '{}')) as FunctionConfig;
  const archive = zipOf(contents);
  return {
    name,
    timeout: config.timeout ?? DEFAULT_TIMEOUT,
    triggers: config.triggers ?? [],
    archive,
    digest: createHash('sha256').update(archive).digest('hex').slice(0, 16),
  };
}

export const builtFunctions = (folder: string): BuiltFunction[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFunction(folder, entry.name));
