// @ts-check
// Builds what is missing or older than its sources. `npm start`, `npm test` and the build scripts share this, so
// that "built" means one thing.
//   node demo/build.mjs functions | h5 | weapp [--demo] [--if-stale]
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { orExit, root } from './setup.mjs';

const TARO = 'node_modules/@tarojs/cli/bin/taro';
const APP_SOURCES = ['miniprogram', 'shared', 'config', 'babel.config.js', 'package-lock.json'];

/** @typedef {'functions' | 'h5' | 'weapp'} Target */

/**
 * What to run, what it reads, and what exists afterwards.
 * @type {Record<Target, { run: string[], reads: string[], writes: string }>}
 */
const TARGETS = {
  functions: {
    run: ['cloudfunctions/build.mjs'],
    reads: ['cloudfunctions', 'shared', 'localcloud', 'places', 'package-lock.json'],
    writes: 'dist/cloudfunctions',
  },
  h5: { run: [TARO, 'build', '--type', 'h5'], reads: APP_SOURCES, writes: 'dist/h5' },
  weapp: { run: [TARO, 'build', '--type', 'weapp'], reads: APP_SOURCES, writes: 'dist/weapp' },
};

/**
 * @param {string} path relative to the root
 * @returns {string[]} the files at or below it, in a stable order
 */
function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/**
 * Contents, not times: a fresh checkout has new times and old contents.
 * @param {Target} target
 * @param {boolean} demo
 */
function digestOf(target, demo) {
  const hash = createHash('sha256').update(
    `${target} demo=${demo} env=${process.env.CLOUD_ENV ?? ''} speech=${process.env.SPEECH_PLUGIN ?? ''}\n`,
  );
  for (const file of TARGETS[target].reads.flatMap(filesBelow)) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** @param {Target} target */
const stampFile = (target) => join(root, 'dist', '.built', target);

/**
 * Whether a target is missing, or was built from other sources or with another `demo`.
 * @param {Target} target
 * @param {{ demo?: boolean }} [options]
 */
export function isStale(target, { demo = false } = {}) {
  if (!existsSync(join(root, TARGETS[target].writes)) || !existsSync(stampFile(target))) return true;
  return readFileSync(stampFile(target), 'utf8') !== digestOf(target, demo);
}

/**
 * Builds a target. Rejects with what the builder printed when it fails.
 * @param {Target} target
 * @param {{ demo?: boolean }} [options] `demo`: with personas, for the page of phones
 * @returns {Promise<void>}
 */
export function build(target, { demo = false } = {}) {
  // Taken before building: a source saved meanwhile must make the result stale.
  const digest = digestOf(target, demo);
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'production', DEMO: demo ? '1' : '' };
  const child = spawn(process.execPath, TARGETS[target].run, { cwd: root, env });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // Taro reports some failures in words only and exits with 0.
      if (
        code !== 0 ||
        !existsSync(join(root, TARGETS[target].writes)) ||
        /compiled with \d+ error/i.test(output)
      ) {
        reject(new Error(`building ${target} failed (exit code ${code})\n${output}`));
        return;
      }
      mkdirSync(join(root, 'dist', '.built'), { recursive: true });
      writeFileSync(stampFile(target), digest);
      resolve();
    });
  });
}

/**
 * @param {Target} target
 * @param {{ demo?: boolean, say?: (line: string) => void }} [options] `say` is told when something is built
 */
export async function ensureBuilt(target, { demo = false, say = console.log } = {}) {
  if (!isStale(target, { demo })) return;
  say(`building ${target}`);
  await build(target, { demo });
}

async function main() {
  const [target, ...flags] = process.argv.slice(2);
  const demo = flags.includes('--demo') || process.env.DEMO === '1';
  if (target !== 'functions' && target !== 'h5' && target !== 'weapp') {
    throw new Error('usage: node demo/build.mjs functions|h5|weapp [--demo] [--if-stale]');
  }
  await (flags.includes('--if-stale') ? ensureBuilt(target, { demo }) : build(target, { demo }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await orExit(main);
}
