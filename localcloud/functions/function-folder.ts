import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCron } from '../timers/cron';
import type { FunctionConfig } from '../options';

/** The functions below a folder: every `<name>/index.js`, with its `config.json` where there is one. */
export function readFunctionFolder(
  folder: string,
): { name: string; directory: string; config: FunctionConfig }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.js')))
    .map(({ name }) => {
      const directory = join(folder, name);
      const file = join(directory, 'config.json');
      const config = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FunctionConfig) : {};
      return { name, directory, config };
    });
}

/** Refuses at the start what the console or the upload of the function would refuse. */
export function checkFunctionConfig(name: string, config: FunctionConfig): void {
  const { timeout = 3, memorySize = 256, triggers = [] } = config;
  if (!(timeout >= 1 && timeout <= 60)) throw new Error(`${name}: timeout must be 1 to 60 seconds`);
  if (!(memorySize >= 64 && memorySize <= 2048)) throw new Error(`${name}: memorySize must be 64 to 2048 MB`);
  if (triggers.length > 1) throw new Error(`${name}: a function has at most one trigger`);
  for (const trigger of triggers) {
    if (trigger.type !== 'timer') throw new Error(`${name}: unknown trigger type ${String(trigger.type)}`);
    if (!/^[A-Za-z][\w-]{0,59}$/.test(trigger.name))
      throw new Error(`${name}: a trigger's name is up to 60 characters and starts with a letter`);
    parseCron(trigger.config);
  }
}
