// @ts-check
// `npm test`: sets the machine up, then checks and tests everything. Needs only Node and npm.
import { ensureChromium, ensureInstalled, orExit } from '../demo/setup.mjs';

await orExit(async () => {
  ensureInstalled();
  process.env.CHROMIUM_PATH = await ensureChromium();
  // After the installation: from here on packages may be imported.
  const { allStages } = await import('./runner/stages.mjs');
  const { runAndReport } = await import('./runner/run-and-report.mjs');
  process.exitCode = await runAndReport(allStages);
});
