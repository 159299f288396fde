import { existsSync } from 'node:fs';
import { DEMO_NOW } from '../county';
import { startDemo, stopOnSignal, type StartedDemo } from '../server/main';
import { findDemo, type RunningDemo } from '../server/running-demo';
import { HttpStage } from './http-stage';
import { readOptions, type ReplayOptions } from './options';
import { reportLines } from './print';
import { replay } from './replay';
import { readRows } from './rows';

export interface Surroundings {
  root: string;
  /** Builds the functions where that is needed. */
  ensureFunctions: () => Promise<void>;
}

/** How a process that was interrupted ends. */
const INTERRUPTED = 130;

/**
 * Replays a file of messages into the demo that runs on the data folder; where none does, into one of its own for as
 * long as it takes. Fails when anything was lost or doubled.
 */
export async function main(args: string[], surroundings: Surroundings): Promise<void> {
  const options = readOptions(args, surroundings.root);
  // Before anything is built or filled.
  if (!existsSync(options.file)) throw new Error(`there is no file ${options.file}`);
  const running = await findDemo(options.dataFolder);
  if (running) return replayInto(running, options);
  const own = await startOwn(options.dataFolder, surroundings);
  try {
    await replayInto(own, options);
  } finally {
    await own.stop();
  }
}

async function startOwn(dataFolder: string, { root, ensureFunctions }: Surroundings): Promise<StartedDemo> {
  console.log(`no demo is running on ${dataFolder}: starting one`);
  await ensureFunctions();
  const options = { port: 0, dataFolder, reset: false, empty: false, at: DEMO_NOW };
  // Nobody looks at this one in a browser: the app is not needed.
  const demo = await startDemo(options, { root, app: Promise.resolve() });
  stopOnSignal(demo, INTERRUPTED);
  return demo;
}

async function replayInto(demo: RunningDemo, { file, limit }: ReplayOptions): Promise<void> {
  const rows = await readRows(file, limit);
  const stage = new HttpStage(demo);
  const now = await stage.now();
  const startedAt = Date.now();
  const report = await replay(rows, stage, now, (day, { accepted, tally }) => {
    console.log(
      `${day} accepted ${accepted.size}, steps ${Object.values(tally.done).reduce((sum, n) => sum + n, 0)}`,
    );
  });
  for (const line of reportLines(rows, report, Date.now() - startedAt)) console.log(line);
  if (report.lost.length + report.doubled.length > 0) process.exitCode = 1;
}
