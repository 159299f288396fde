// @ts-check
// `npm run check`: what is fast enough to run before every commit.
import { ensureInstalled, orExit } from '../demo/setup.mjs';

await orExit(async () => {
  ensureInstalled();
  const { domain, imports, lint, types } = await import('./runner/stages.mjs');
  const { runAndReport } = await import('./runner/run-and-report.mjs');
  process.exitCode = await runAndReport([lint, types, imports, domain]);
});
