// @ts-check
// `npm run deploy:verify -- --env ENV`: what the product takes for true of the cloud, tried in that environment.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const bundled = join(root, '.cache', 'verify.cjs');
await build({
  entryPoints: [join(root, 'cloudfunctions/deploy/verify-command.ts')],
  outfile: bundled,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  alias: { '@shared': join(root, 'shared') },
  logLevel: 'warning',
});
const { verify } = createRequire(import.meta.url)(bundled);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
try {
  const held = await verify(process.argv.slice(2), {
    given: process.env,
    functionsFolder: join(root, 'dist/cloudfunctions'),
    samplesFolder: join(root, 'tests/localcloud/functions'),
    version,
    now: Date.now,
    wait,
    say: console.log,
  });
  process.exitCode = held ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
