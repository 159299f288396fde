// @ts-check
// What a place file becomes in the database, as the console imports it: one JSON document a line, one file a collection.
//   node cloudfunctions/place-rows.mjs places/NAME.json [OUTDIR]
// Ids derive from the file, so importing it again with 冲突处理 Upsert replaces and never doubles.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, outdir] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node cloudfunctions/place-rows.mjs places/NAME.json [OUTDIR]');
  process.exit(1);
}

const bundled = join(root, '.cache', 'place-rows.cjs');
await build({
  stdin: {
    contents: `export { parsePlaceFile, problemInWords } from './shared/place/load';
      export { placeDocuments } from './cloudfunctions/services/place-setup';`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: bundled,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  alias: { '@shared': join(root, 'shared') },
  logLevel: 'warning',
});
const { parsePlaceFile, placeDocuments, problemInWords } = createRequire(import.meta.url)(bundled);

const loaded = parsePlaceFile(readFileSync(file, 'utf8'));
if (loaded.ok) {
  const folder = outdir ?? join(root, 'dist', 'places', basename(file, '.json'));
  mkdirSync(folder, { recursive: true });
  for (const { collection, docs } of placeDocuments(loaded.file)) {
    const lines = docs.map((/** @type {object} */ doc) => JSON.stringify(doc));
    writeFileSync(join(folder, `${collection}.json`), `${lines.join('\n')}\n`);
    console.log(`${collection}: ${docs.length}`);
  }
} else {
  for (const problem of loaded.problems) console.error(problemInWords(problem));
  process.exitCode = 1;
}
