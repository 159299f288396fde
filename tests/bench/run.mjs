// @ts-check
// `npm run bench`: measures the product on a county with a past. Says what is over its budget, and then ends with 1.
import { ensureInstalled, orExit, root } from '../../demo/setup.mjs';

await orExit(async () => {
  ensureInstalled();
  // After the installation: from here on packages may be imported.
  const { ensureBuilt } = await import('../../demo/build.mjs');
  const { bundle } = await import('./bundle.mjs');
  await ensureBuilt('functions');
  const { main, scripts } = await bundle();
  process.exitCode = await main(process.argv.slice(2), { root, scripts });
});
