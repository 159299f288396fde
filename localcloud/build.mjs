// node localcloud/build.mjs OUTDIR: one file to run, and what its workers begin with beside it.
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outdir = process.argv[2] ?? join(here, '../dist/localcloud');

await build({
  entryPoints: [join(here, 'main.ts')],
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
for (const name of ['worker-bootstrap.cjs', 'cloud-channel.cjs'])
  copyFileSync(join(here, 'functions', name), join(outdir, name));
