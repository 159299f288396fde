// @ts-check
// `npm run fire [-- --short] [-- --only row,row] [-- --seed 7] [-- --lanes 1]`: load, faults and bad input. One line a row; ends with 1 when one has failed. The long form puts what it counted into docs/fire.md.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, orExit, root } from '../../demo/setup.mjs';

await orExit(async () => {
  ensureInstalled();
  // After the installation: from here on packages may be imported.
  const { ensureBuilt } = await import('../../demo/build.mjs');
  const { bundleProcesses } = await import('../support/bundle-processes.mjs');
  await ensureBuilt('functions');
  // What is uploaded to WeChat is looked at by these alone.
  const only = process.argv.find((_, nth, all) => all[nth - 1] === '--only');
  if (only === undefined || /secrets|dependencies/.test(only)) await ensureBuilt('weapp');
  const { main, scripts } = await bundleProcesses('fire', 'tests/fire/main.ts', {
    cloud: 'tests/bench/processes/cloud.ts',
    row: 'tests/fire/run/row-process.ts',
    'demo-cloud': 'tests/fire/run/demo-cloud.ts',
    doctor: 'tests/fire/run/doctor.ts',
  });
  // Some rows run the functions in this process: what lies beside them when they are uploaded lies beside it.
  for (const file of ['rarity.bin', 'weights.bin', 'card.json'])
    copyFileSync(join(root, 'dist/cloudfunctions/api', file), join(scripts, file));
  process.exitCode = await main(process.argv.slice(2), { root, scripts });
});
