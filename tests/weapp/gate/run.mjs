// @ts-check
// `npm run gate` judges what lies in dist/weapp and dist/cloudfunctions; `npm run size` says what it weighs.
//   node tests/weapp/gate/run.mjs gate|size [weapp] [functions]
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
process.chdir(root);
const outfile = resolve(root, '.cache/gate.cjs');
mkdirSync(resolve(root, '.cache'), { recursive: true });
await build({
  entryPoints: [resolve(import.meta.dirname, 'main.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
const { gate, sizeReport } = createRequire(import.meta.url)(outfile);
const [what, weapp = 'dist/weapp', functions = 'dist/cloudfunctions'] = process.argv.slice(2);
const isGood =
  what === 'size'
    ? sizeReport(weapp, functions, 'dist/maps', console.log)
    : await gate(weapp, functions, console.log);
process.exitCode = isGood ? 0 : 1;
