// @ts-check
// Once before all files of a project of journeys: what every one of them would otherwise make for itself.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../demo/build.mjs';
import { bundle } from '../../demo/run-server.mjs';
import { root } from '../../demo/setup.mjs';

export default async function beforeJourneys() {
  await ensureBuilt('functions');
  await ensureBuilt('h5', { demo: true });
  // Named after this process: two projects that run at the same time must not take each other's.
  const folder = join(root, '.cache', `journeys-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = join(folder, 'server.cjs');
  await bundle('demo/server/main.ts', server);
  const places = join(folder, 'places');
  await fillPlaces(server, places);
  // Inherited by the workers; read by demo.ts, removed by after-journeys.ts.
  process.env.JOURNEYS_FOLDER = folder;
}

/**
 * A data folder with places and people: each journey begins with a copy.
 * @param {string} server
 * @param {string} folder
 */
async function fillPlaces(server, folder) {
  const args = [join(root, 'tests/support/demo-process.cjs'), '--port', '0', '--data', folder, '--empty'];
  const child = spawn(process.execPath, args, { env: { ...process.env, DEMO_SERVER: server } });
  let said = '';
  await new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (/^ready /m.test(said)) resolve(undefined);
    });
    child.once('exit', (code) => reject(new Error(`the demo ended with ${code}\n${said}`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  // Time is each journey's own.
  rmSync(join(folder, 'clock.json'));
}
