// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../demo/setup.mjs';
import { runNode } from './command.mjs';

/**
 * Runs one project of jest.config.cjs. No report means that jest itself failed; the output says why.
 * @param {string} project
 * @returns {Promise<{ report: import('./jest-results.mjs').JestReport | undefined, output: string }>}
 */
export async function runJest(project) {
  const folder = join(root, '.cache', 'results');
  // Named after this process: two runs in one work tree must not take each other's results.
  const file = join(folder, `${project}-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  const { code, signal, output, timedOut } = await runNode([
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    // Several stages run at a time; workers of each would only fight for the same cores.
    '--maxWorkers=1',
    '--ci',
    '--json',
    `--outputFile=${file}`,
  ]);
  try {
    return { report: JSON.parse(readFileSync(file, 'utf8')), output };
  } catch (error) {
    const end = timedOut ? 'timed out' : `ended with ${signal ?? `exit code ${code}`}`;
    return { report: undefined, output: `${output}\njest ${end} and left no report (${error})` };
  } finally {
    rmSync(file, { force: true });
  }
}
