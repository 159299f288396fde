// @ts-check
// `node tests/weapp/page-costs.mjs`: what each page of the artefact costs WeChat until its first content stands there.
// Writes dist/page-costs.json; exit code 1 when a budget of the design is broken.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from '../../demo/build.mjs';
import { bundle } from '../../demo/run-server.mjs';
import { ensureChromium, ensureInstalled, orExit, root } from '../../demo/setup.mjs';
import beforeJourneys from '../support/before-journeys.mjs';

await orExit(async () => {
  process.chdir(root);
  ensureInstalled();
  process.env.CHROMIUM_PATH = await ensureChromium();
  await ensureBuilt('weapp');
  await beforeJourneys();
  const folder = process.env.JOURNEYS_FOLDER ?? '';
  try {
    const outfile = join(folder, 'page-costs.cjs');
    await bundle('tests/weapp/page-costs/main.ts', outfile);
    const { lines, ok } = await createRequire(import.meta.url)(outfile).main(root, folder);
    console.log(lines.join('\n'));
    if (!ok) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
