/** Builds the functions as WeChat uploads them: each with the parts that it reads when a call needs them. `node cloudfunctions/build.mjs [out]` */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leaner } from './leaner.mjs';
import { inParts } from './parts.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(process.argv[2] ?? join(root, 'dist/cloudfunctions'));
const maps = join(dirname(out), 'maps');

/** Installed in the cloud beside the function: the SDK, and what few calls need, which is then read only when one does. */
const INSTALLED = [
  'wx-server-sdk',
  '@cornerstonejs/codec-libjpeg-turbo-8bit',
  '@cwasm/webp',
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

/** @param {import('esbuild').Metafile} metafile */
async function dependenciesOf({ outputs }) {
  const imported = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
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

await rm(out, { recursive: true, force: true });
await mkdir(maps, { recursive: true });
for (const [name, config] of Object.entries(FUNCTIONS)) {
  const folder = join(out, name);
  const { metafile, scripts } = await inParts(join(root, 'cloudfunctions/entries', `${name}.ts`), {
    external: INSTALLED,
    plugins: [leaner],
    alias: { '@shared': join(root, 'shared') },
  });
  await mkdir(folder, { recursive: true });
  // Maps are kept beside, not uploaded: they would double what each cold start fetches.
  await mkdir(join(maps, name), { recursive: true });
  for (const { file, code, map } of scripts) {
    await writeFile(join(folder, file), code);
    await writeFile(join(maps, name, `${file}.map`), map);
  }
  for (const file of FILES_BESIDE[name] ?? []) await copyFile(join(root, file), join(folder, basename(file)));
  await writeFile(join(maps, `${name}.inputs.json`), JSON.stringify(metafile));
  const manifest = { name, main: 'index.js', dependencies: await dependenciesOf(metafile) };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, 'config.json'), `${JSON.stringify(config, null, 2)}\n`);
}
