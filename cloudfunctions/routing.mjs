// @ts-check
// `npm run routing:train -- FILE…`, `npm run routing:evaluate -- FILE…`, `npm run -s routing:classify < IN.jsonl`,
// `npm run -s routing:topics < IN.jsonl [-- --ranking]`, `npm run routing:evaluate-topics -- FILE [PAIRS]`.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundled = join(root, '.cache', 'routing.cjs');
await build({
  entryPoints: [join(root, 'cloudfunctions', 'routing', 'main.ts')],
  outfile: bundled,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  alias: { '@shared': join(root, 'shared') },
  logLevel: 'warning',
});
const { main } = createRequire(import.meta.url)(bundled);
process.chdir(root);
// Whoever reads only the first lines has seen enough.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
  process.exit(0);
});
await main(process.argv.slice(2), { say: console.log, complain: console.error, now: Date.now() });
