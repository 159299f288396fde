// @ts-check
// What a place file becomes in the database, as the console imports it: one JSON document a line, one file a collection.
//   node cloudfunctions/place-rows.mjs places/NAME.json [OUTDIR] --first | --known CODES.json [--over PLACES.json]
// Ids derive from the file, so importing it again with 冲突处理 Upsert replaces and never doubles. Codes live on in the
// database: after the first time their rows are made beside what the console exported of `codes`. So does the place, which is
// changed on screens: only `--over`, with what the console exported of `places`, puts the file over it, as a version more.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  options: { first: { type: 'boolean' }, known: { type: 'string' }, over: { type: 'string' } },
  allowPositionals: true,
});
const [file, outdir] = positionals;
if (file === undefined) {
  console.error(
    'usage: node cloudfunctions/place-rows.mjs places/NAME.json [OUTDIR] --first | --known CODES.json [--over PLACES.json]',
  );
  process.exit(1);
}

const bundled = join(root, '.cache', 'place-rows.cjs');
await build({
  stdin: {
    contents: `export { parsePlaceFile, problemInWords } from './shared/place/load';
      export { placeDocuments } from './cloudfunctions/services/place-setup';
      export { fileOver } from './cloudfunctions/services/places/file-over';
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
const { parsePlaceFile, problemInWords, placeDocuments, rowsToImport, fileOver } = createRequire(
  import.meta.url,
)(bundled);

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

/**
 * What was changed on a screen is not overwritten unsaid: the file goes over it as a version more, which keeps what was.
 * @param {{ _id: string }[]} docs
 */
function placeRows([doc]) {
  if (values.first) return { rows: [doc], told: [] };
  if (values.over === undefined) {
    const how =
      '改这个地方请在小程序“这个地方怎么办事”和“名册”里做。一定要用文件盖：先在控制台把 places 导出成 JSON，再加 --over 导出的文件。';
    return { rows: null, told: [`没有写：开通以后在小程序里改过的会被盖掉。${how}`] };
  }
  const there = exported(values.over).find(({ _id }) => _id === doc?._id);
  if (there === undefined) {
    process.exitCode = 1;
    return { rows: null, told: [`没有写：${values.over} 里没有 ${doc?._id}。请把 places 整个导出。`] };
  }
  const over = fileOver(there, doc, Date.now());
  if (over === null) return { rows: null, told: ['没有写：文件和现在的一样。'] };
  const { place, version } = over;
  const told = [
    `第 ${version.version} 版，${version.summary[0]}。`,
    '先导入 place_versions，再导入 places；原来的样子在“改过的版本”里，可以放回去。',
  ];
  return { rows: [place], told, beside: { place_versions: [version] } };
}

/** @param {string} collection @param {{ _id: string }[]} docs */
function rowsFor(collection, docs) {
  if (collection === 'codes') return codeRows(docs);
  if (collection === 'places') return placeRows(docs);
  return collection === 'staff_entries' || collection === 'members'
    ? seatRows(docs)
    : { rows: docs, told: [] };
}

/** @param {string} folder @param {string} collection @param {object[] | null} rows */
function write(folder, collection, rows) {
  const target = join(folder, `${collection}.json`);
  // What an earlier run left must not be imported for what this one says.
  if (rows === null) return rmSync(target, { force: true });
  writeFileSync(target, rows.map((doc) => `${JSON.stringify(doc)}\n`).join(''));
  console.log(`${collection}: ${rows.length}`);
}

const loaded = parsePlaceFile(readFileSync(file, 'utf8'));
if (loaded.ok) {
  const folder = outdir ?? join(root, 'dist', 'places', basename(file, '.json'));
  mkdirSync(folder, { recursive: true });
  for (const { collection, docs } of placeDocuments(loaded.file)) {
    const { rows, told, beside } = rowsFor(collection, docs);
    write(folder, collection, rows);
    if (collection === 'places') write(folder, 'place_versions', beside?.place_versions ?? null);
    for (const words of told) console.log(`${collection}: ${words}`);
  }
} else {
  for (const problem of loaded.problems) console.error(problemInWords(problem));
  process.exitCode = 1;
}
