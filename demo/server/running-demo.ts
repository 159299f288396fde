import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a running demo is and what opens its administration: written by the start command beside its data. */
export interface RunningDemo {
  url: string;
  adminToken: string;
}

/** A demo that is up answers at once; one that is busy gets this long. */
const ANSWER_WITHIN_MS = 10_000;

const fileIn = (dataFolder: string) => join(dataFolder, 'server.json');

export function tellDemo(dataFolder: string, { url, adminToken }: RunningDemo): void {
  writeFileSync(fileIn(dataFolder), JSON.stringify({ url, adminToken }));
}

export function forgetDemo(dataFolder: string): void {
  try {
    rmSync(fileIn(dataFolder), { force: true });
  } catch {
    // A folder that may only be read keeps the address of a demo that has ended: nobody answers there.
  }
}

/** The demo that runs on these data now. One that was killed left its address: nobody answers there, or a stranger. */
export async function findDemo(dataFolder: string): Promise<RunningDemo | null> {
  if (!existsSync(fileIn(dataFolder))) return null;
  try {
    const demo = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')) as RunningDemo;
    const { ok } = await fetch(`${demo.url}/__admin/clock`, {
      headers: { 'x-localcloud-token': demo.adminToken },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return ok ? demo : null;
  } catch {
    return null;
  }
}
