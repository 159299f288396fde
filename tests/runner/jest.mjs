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
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { output, timedOut } = await runNode([
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
    return { report: undefined, output: `${timedOut ? 'timed out\n' : ''}${output}\n(no report: ${error})` };
  }
}
