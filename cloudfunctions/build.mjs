/** Builds the functions: one file each, as WeChat uploads them. `node cloudfunctions/build.mjs [out]` */
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beside } from './beside.mjs';
import { leaner } from './leaner.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(process.argv[2] ?? join(root, 'dist/cloudfunctions'));
const maps = join(dirname(out), 'maps');

/** Installed in the cloud beside the function: the SDK, and what few calls need, which is then read only when one does. */
const INSTALLED = [
  'wx-server-sdk',
  '@cornerstonejs/codec-libjpeg-turbo-8bit',
  'papaparse',
  'read-excel-file',
  'write-excel-file',
];

/** How much pairs of characters tell. */
const RARITY = 'cloudfunctions/services/common-issues/rarity.bin';
/** Lie beside the function as they are, read by the first call that compares or judges words. */
/** @type {Record<string, string[]>} */
const FILES_BESIDE = {
  api: ['shared/routing/model/weights.bin', 'shared/routing/model/card.json', RARITY],
  jobs: [RARITY],
};

/** @param {string} name */
async function versionOf(name) {
  const manifest = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return JSON.parse(manifest).version;
}

/** @param {import('esbuild').Metafile[]} metafiles of the function and of what lies beside it */
async function dependenciesOf(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const imported = outputs.flatMap(({ imports }) => imports.map(({ path }) => path));
  const used = INSTALLED.filter((name) =>
    imported.some((path) => path === name || path.startsWith(`${name}/`)),
  );
  return Object.fromEntries(await Promise.all(used.map(async (name) => [name, await versionOf(name)])));
}

/** The least each needs: an OpenAPI that is not named here is refused by the platform (-604101). */
const FUNCTIONS = {
  api: {
    timeout: 20,
    permissions: {
      openapi: [
        'security.msgSecCheck',
        'security.mediaCheckAsync',
        'subscribeMessage.send',
        'phonenumber.getPhoneNumber',
        'wxacode.getUnlimited',
      ],
    },
  },
  jobs: {
    timeout: 60,
    permissions: { openapi: ['subscribeMessage.send'] },
    // Every minute; no local hour is ever written here, the cron's time zone is not documented.
    triggers: [{ name: 'everyMinute', type: 'timer', config: '0 * * * * * *' }],
  },
  events: { timeout: 20, permissions: { openapi: [] } },
};

/** @type {import('esbuild').BuildOptions} */
const AS_UPLOADED = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node16',
  external: INSTALLED,
  plugins: [leaner],
  alias: { '@shared': join(root, 'shared') },
  minify: true,
  // Chinese as it is: escaped, each character weighs six bytes instead of three.
  charset: 'utf8',
  legalComments: 'none',
};

await rm(out, { recursive: true, force: true });
await mkdir(maps, { recursive: true });
for (const [name, config] of Object.entries(FUNCTIONS)) {
  const folder = join(out, name);
  /** @type {import('esbuild').Metafile[]} */
  const later = [];
  const { metafile } = await build({
    ...AS_UPLOADED,
    entryPoints: [join(root, 'cloudfunctions/entries', `${name}.ts`)],
    outfile: join(folder, 'index.js'),
    plugins: [leaner, beside({ folder, options: AS_UPLOADED, inputs: later })],
    metafile: true,
    sourcemap: 'external',
  });
  for (const file of FILES_BESIDE[name] ?? []) await copyFile(join(root, file), join(folder, basename(file)));
  // Kept beside, not uploaded: it would double what each cold start fetches.
  await writeFile(join(maps, `${name}.inputs.json`), JSON.stringify(metafile));
  await rename(join(folder, 'index.js.map'), join(maps, `${name}.js.map`));
  const manifest = { name, main: 'index.js', dependencies: await dependenciesOf([metafile, ...later]) };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, 'config.json'), `${JSON.stringify(config, null, 2)}\n`);
}
