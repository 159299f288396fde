// @ts-check
// What a place file becomes in the database, as the console imports it: one JSON document a line, one file a collection.
//   node cloudfunctions/place-rows.mjs places/NAME.json [OUTDIR] --first | --known CODES.json
// Ids derive from the file, so importing it again with 冲突处理 Upsert replaces and never doubles. Codes live on in the
// database: after the first time their rows are made beside what the console exported of `codes`.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  options: { first: { type: 'boolean' }, known: { type: 'string' } },
  allowPositionals: true,
});
const [file, outdir] = positionals;
if (file === undefined) {
  console.error(
    'usage: node cloudfunctions/place-rows.mjs places/NAME.json [OUTDIR] --first | --known CODES.json',
  );
  process.exit(1);
}

const bundled = join(root, '.cache', 'place-rows.cjs');
await build({
  stdin: {
    contents: `export { parsePlaceFile, problemInWords } from './shared/place/load';
      export { placeDocuments } from './cloudfunctions/services/place-setup';
      export { rowsToImport } from './cloudfunctions/services/codes/rows-to-import';`,
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
const { parsePlaceFile, problemInWords, placeDocuments, rowsToImport } = createRequire(import.meta.url)(
  bundled,
);

/**
 * The console exports one document a line.
 * @param {string} path
 */
const exported = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/**
 * Without leave nothing is written that could bring back a code that was taken out of use.
 * @param {object[]} docs
 */
function codeRows(docs) {
  if (values.first) return { rows: docs, told: [] };
  if (values.known !== undefined) return rowsToImport(docs, exported(values.known));
  const how = '第一次开通加 --first；开通过的，先在控制台把 codes 导出成 JSON，再加 --known 导出的文件。';
  return { rows: null, told: [`没有写：停用过的码不能因为再导入就复活。${how}`] };
}

/**
 * Who sits where is the database's to say once people have come in.
 * @param {object[]} docs
 */
const seatRows = (docs) =>
  values.first
    ? { rows: docs, told: [] }
    : { rows: null, told: ['没有写：开通以后岗位上坐着谁，数据库说了算。名册变了，在小程序“成员”里改。'] };

/** @param {string} collection @param {object[]} docs */
function rowsFor(collection, docs) {
  if (collection === 'codes') return codeRows(docs);
  return collection === 'staff_entries' ? seatRows(docs) : { rows: docs, told: [] };
}

const loaded = parsePlaceFile(readFileSync(file, 'utf8'));
if (loaded.ok) {
  const folder = outdir ?? join(root, 'dist', 'places', basename(file, '.json'));
  mkdirSync(folder, { recursive: true });
  for (const { collection, docs } of placeDocuments(loaded.file)) {
    const { rows, told } = rowsFor(collection, docs);
    const target = join(folder, `${collection}.json`);
    // What an earlier run left must not be imported for what this one says.
    if (rows === null) rmSync(target, { force: true });
    else writeFileSync(target, rows.map((/** @type {object} */ doc) => `${JSON.stringify(doc)}\n`).join(''));
    if (rows !== null) console.log(`${collection}: ${rows.length}`);
    for (const words of told) console.log(`${collection}: ${words}`);
  }
} else {
  for (const problem of loaded.problems) console.error(problemInWords(problem));
  process.exitCode = 1;
}
