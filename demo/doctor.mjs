// @ts-check
// `npm run doctor [-- --data DIR]`: says what is wrong with a data folder and what to do about it, and then ends with 1.
import { ensureInstalled, orExit } from './setup.mjs';

await orExit(async () => {
  ensureInstalled();
  const { runTool } = await import('./run-server.mjs');
  process.exitCode = await runTool('demo/doctor/main.ts', process.argv.slice(2));
});
