import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../../localcloud/local-cloud';
import type { StandInConsole } from './stand-in-console';

/** The local cloud as the console that stands in was told to set it up: its collections, indexes, functions, timers. */
export async function startDeployed(
  { tables, functions }: StandInConsole,
  options: Partial<LocalCloudOptions> = {},
): Promise<LocalCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
  for (const [name, { files, triggers, timeout }] of functions.deployed) {
    for (const [file, bytes] of files) {
      const target = join(folder, 'functions', name, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    const told = JSON.parse(String(files.get('config.json') ?? '{}')) as object;
    const timers = triggers.map(({ TriggerName, Type, TriggerDesc }) => ({
      name: TriggerName,
      type: Type,
      config: TriggerDesc,
    }));
    writeFileSync(
      join(folder, 'functions', name, 'config.json'),
      JSON.stringify({ ...told, triggers: timers, timeout }),
    );
  }
  const cloud = await startLocalCloud({
    port: 0,
    dataFolder: join(folder, 'data'),
    functionsFolder: join(folder, 'functions'),
    functionEnv: Object.fromEntries(
      [...functions.deployed].map(([name, { variables }]) => [name, variables]),
    ),
    collections: tables.collections(),
    templates: [],
    pages: [],
    scanPolicy: 'refuse',
    timers: false,
    modulesFolder: join(process.cwd(), 'node_modules'),
    workerBootstrap: join(process.cwd(), 'localcloud/functions/worker-bootstrap.cjs'),
    ...options,
  });
  return {
    ...cloud,
    close: async () => {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
