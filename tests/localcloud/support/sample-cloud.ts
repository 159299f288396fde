import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../../localcloud/local-cloud';

/** 2026-03-02 09:00 in Shanghai. */
export const MONDAY_MORNING = Date.UTC(2026, 2, 2, 1, 0, 0);

export const SAMPLE_FUNCTIONS = join(__dirname, '../functions');

/** A cloud in a folder of its own below the system's temporary folder; `close` removes the folder. */
export async function startSampleCloud(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'localcloud-'));
  const cloud = await startLocalCloud({
    port: 0,
    dataFolder,
    collections: [],
    templates: [],
    pages: [],
    scanPolicy: 'refuse',
    timers: false,
    clock: { frozenAt: MONDAY_MORNING },
    ...options,
  });
  return {
    ...cloud,
    close: async () => {
      await cloud.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** What the function returned; fails when the call failed. */
export async function resultOf<T>(call: Promise<{ errMsg: string; result?: unknown }>): Promise<T> {
  const { result, errMsg } = await call;
  if (errMsg !== 'cloud.callFunction:ok') throw new Error(errMsg);
  return result as T;
}
