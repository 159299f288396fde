// @ts-check
import { runStages } from './schedule.mjs';

/** @typedef {import('./schedule.mjs').Stage} Stage */

/**
 * Runs stages on two lanes, prints a line for each as it ends, failures in full, and the count as the very last line.
 * @param {Stage[]} stages
 * @returns {Promise<number>} the exit code
 */
export async function runAndReport(stages) {
  const startedAt = Date.now();
  const finished = await runStages(stages, {
    lanes: 2,
    onFinish: ({ name, ms, passed, failed, details }) => {
      const seconds = `${(ms / 1000).toFixed(1)} s`.padStart(9);
      const counts = passed + failed > 1 || failed > 0 ? `  ${passed} passed, ${failed} failed` : '';
      console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(20)}${seconds}${counts}`);
      for (const detail of details) console.log(`\n${detail.trimEnd()}\n`);
    },
  });
  const passed = finished.reduce((sum, stage) => sum + stage.passed, 0);
  const failed = finished.reduce((sum, stage) => sum + stage.failed, 0);
  // By name and near the end: who keeps only the last lines of a long log still reads what it was.
  for (const { name, names = [] } of finished.filter((stage) => stage.failed > 0))
    console.log(`failed: ${[name, ...names].join('\n  ')}`);
  console.log(`took ${Math.round((Date.now() - startedAt) / 1000)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
