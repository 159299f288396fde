import { HttpStage } from './http-stage';
import { readOptions, runningDemo, USAGE } from './options';
import { reportLines } from './print';
import { replay } from './replay';
import { readRows } from './rows';

/** Replays a file of messages into the demo that is running on this machine. Fails when anything was lost or doubled. */
export async function main(args: string[], { root }: { root: string }): Promise<void> {
  const { file, limit, dataFolder } = readOptions(args, root);
  const demo = runningDemo(dataFolder);
  if (!demo) throw new Error(`no demo has been started in ${dataFolder}: run npm start first, then ${USAGE}`);
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
