// `npm run docs`: writes the generated pages. TypeScript is bundled on the way, so nothing has to be built first.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const outfile = resolve(root, '.cache/docs-generator.cjs');
mkdirSync(resolve(root, '.cache'), { recursive: true });
await build({
  entryPoints: [resolve(root, 'docs/generator/pages.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
// What is kept of a page is read where it lies.
process.chdir(root);
const { generatedPages } = createRequire(import.meta.url)(outfile);
for (const [path, text] of Object.entries(generatedPages())) {
  writeFileSync(resolve(root, path), text);
  console.log(`wrote ${path}`);
}
