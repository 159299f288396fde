// @ts-check
// `npm run acceptance`: runs the journeys and prints a line for each row of the product's table.
import { readFileSync } from 'node:fs';
import { ensureChromium, ensureInstalled, orExit } from '../../demo/setup.mjs';

await orExit(async () => {
  ensureInstalled();
  process.env.CHROMIUM_PATH = await ensureChromium();
  const { ensureBuilt } = await import('../../demo/build.mjs');
  const { runJest } = await import('../runner/jest.mjs');
  const { linesOf, reportRows } = await import('./row-report.mjs');
  const { ROWS } = await import('./rows.mjs');

  await ensureBuilt('functions');
  await ensureBuilt('h5', { demo: true });

  await ensureBuilt('weapp');

  // A row works when its people can do it in WeChat too: the same journeys on both.
  const runs = [await runJest('acceptance'), await runJest('acceptance-weapp')];
  const suites = runs.flatMap(({ report }) => report?.testResults ?? []);
  if (runs.every(({ report }) => report)) {
    const { verdicts, strays } = reportRows(suites, ROWS, (file) => readFileSync(file, 'utf8'));
    for (const suite of suites) if (suite.message) console.log(`${suite.message.trimEnd()}\n`);
    for (const stray of strays) console.log(`belongs to no row: ${stray}`);
    console.log(linesOf(verdicts).join('\n'));
    const all = [...verdicts.values()];
    process.exitCode = all.includes('failed') || strays.length > 0 || !all.includes('passed') ? 1 : 0;
  } else {
    for (const { report, output } of runs) if (!report) console.log(output);
    process.exitCode = 1;
  }
});
