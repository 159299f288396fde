// @ts-check
// `npm run audit:verify [-- --data DIR]`: holds every item of a data folder against the chain of its events. Names the first
// event of each item that is not as it was written, and then ends with 1.
import { ensureInstalled, orExit } from './setup.mjs';

await orExit(async () => {
  ensureInstalled();
  const { runTool } = await import('./run-server.mjs');
  process.exitCode = await runTool('demo/audit/main.ts', process.argv.slice(2));
});
