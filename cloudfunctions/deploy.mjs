// @ts-check
// `npm run deploy -- --env ENV [--yes]`: the way to WeChat's cloud. Without --yes it looks and tells, and changes nothing.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const require = createRequire(import.meta.url);
const bundled = join(root, '.cache', 'deploy.cjs');
await build({
  entryPoints: [join(root, 'cloudfunctions/deploy/deploy.ts')],
  outfile: bundled,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  alias: { '@shared': join(root, 'shared') },
  logLevel: 'warning',
});

/**
 * @param {'git' | 'node'} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [variables]
 * @returns {Promise<import('./deploy/preflight').Ended>}
 */
function run(program, args, variables = {}) {
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: root,
    env: { ...process.env, ...variables },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {import('./deploy/deploy').AppUpload} upload */
async function uploadApp({ appid, privateKeyPath, version, desc }) {
  const ci = require('miniprogram-ci');
  const projectPath = join(root, 'dist/weapp');
  const { setting } = JSON.parse(readFileSync(join(projectPath, 'project.config.json'), 'utf8'));
  const project = new ci.Project({
    appid,
    type: 'miniProgram',
    projectPath,
    privateKeyPath,
    ignores: ['node_modules/**/*'],
  });
  // As the gate packs it: what came out of the build is not compiled once more.
  const { es6, minified: minify, minifyWXML, minifyWXSS } = setting;
  await ci.upload({
    project,
    version,
    desc,
    setting: { es6, minify, minifyWXML, minifyWXSS },
    onProgressUpdate: () => undefined,
  });
}

const operateBundle = join(root, '.cache', 'operate.cjs');
await build({
  entryPoints: [join(root, 'cloudfunctions/operate/main.ts')],
  outfile: operateBundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  alias: { '@shared': join(root, 'shared') },
  logLevel: 'warning',
});

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
const operate = (command, args) =>
  require(operateBundle).operate([command, ...args], {
    given: process.env,
    product: version,
    now: Date.now,
    say: console.log,
  });

const { deploy } = require(bundled);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
try {
  await deploy(process.argv.slice(2), {
    given: process.env,
    functionsFolder: join(root, 'dist/cloudfunctions'),
    version,
    run,
    say: console.log,
    now: Date.now,
    wait,
    uploadApp,
    operate,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
