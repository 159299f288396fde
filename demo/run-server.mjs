// @ts-check
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Bundles a TypeScript entry of the demo (a fifth of a second).
 * @param {string} entry relative to the root
 * @param {string} outfile
 */
export async function bundle(entry, outfile) {
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** @param {string} entry relative to the root */
async function load(entry) {
  const outfile = join(root, '.cache', `${entry.replaceAll('/', '-')}.cjs`);
  await bundle(entry, outfile);
  return createRequire(import.meta.url)(outfile);
}

/**
 * @param {string[]} args of the command line
 * @param {Promise<void>} app settles when the app for the browser is built
 */
export async function runServer(args, app) {
  const { main } = await load('demo/server/main.ts');
  await main(args, { root, app });
}

/**
 * @param {string[]} args of the command line
 * @param {() => Promise<void>} ensureFunctions builds the functions where that is needed
 */
export async function runReplay(args, ensureFunctions) {
  const { main } = await load('demo/replay/main.ts');
  await main(args, { root, ensureFunctions });
}

/**
 * Runs a program that looks at a data folder; answers its exit code.
 * @param {string} entry relative to the root
 * @param {string[]} args of the command line
 * @returns {Promise<number>}
 */
export async function runTool(entry, args) {
  const { main } = await load(entry);
  return main(args, { root });
}
