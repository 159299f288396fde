// @ts-check
// `npm run operate -- backup|restore|upgrade …`: what is done with the data of an environment as a whole.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundled = join(root, '.cache', 'operate.cjs');
await build({
  entryPoints: [join(root, 'cloudfunctions/operate/main.ts')],
  outfile: bundled,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  alias: { '@shared': join(root, 'shared') },
  logLevel: 'warning',
});
const { operate } = createRequire(import.meta.url)(bundled);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
try {
  await operate(process.argv.slice(2), {
    given: process.env,
    product: version,
    now: Date.now,
    say: console.log,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
