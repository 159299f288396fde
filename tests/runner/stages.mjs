// @ts-check
import { build, isStale } from '../../demo/build.mjs';
import { runNode } from './command.mjs';
import { tallyOf } from './jest-results.mjs';
import { runJest } from './jest.mjs';

/** @typedef {import('./schedule.mjs').Stage} Stage */

const CODE_FOLDERS = [
  'shared',
  'cloudfunctions',
  'miniprogram',
  'localcloud',
  'demo',
  'tests',
  'config',
  'docs',
];

/**
 * A tool that says all by its exit code: one pass or one failure.
 * @param {string} name
 * @param {string[]} args
 * @returns {Stage}
 */
function tool(name, args) {
  return {
    name,
    run: async () => {
      const { code, output, timedOut } = await runNode(args);
      const ok = code === 0 && !timedOut;
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, details: ok ? [] : [output] };
    },
  };
}

/**
 * @param {'functions' | 'h5' | 'weapp'} target
 * @param {{ demo?: boolean }} [options]
 * @returns {Stage}
 */
function building(target, options) {
  return {
    name: `build ${target}`,
    run: async () => {
      if (isStale(target, options)) await build(target, options);
      return { passed: 1, failed: 0, details: [] };
    },
  };
}

/**
 * One jest project (jest.config.cjs), in one process.
 * @param {string} project
 * @param {Pick<Stage, 'after'>} [needs]
 * @returns {Stage}
 */
function jestProject(project, needs = {}) {
  return {
    name: `test ${project}`,
    ...needs,
    run: async () => {
      const { report, output } = await runJest(project);
      if (!report) return { passed: 0, failed: 1, details: [output] };
      const tally = tallyOf(report);
      if (tally.passed + tally.failed > 0) return tally;
      return { passed: 0, failed: 1, details: [`no test in project ${project}\n${output}`] };
    },
  };
}

/** Load, faults and bad input: each row of the short form is a test. @type {Stage} */
const fire = {
  name: 'fire',
  // Two rows look into what is uploaded.
  after: ['build functions', 'build weapp'],
  run: async () => {
    const { output } = await runNode(['tests/fire/run.mjs', '--short']);
    const rows = [...output.matchAll(/^(\S+) (passed|failed) .*, \d+ s$/gm)];
    const names = rows.filter(([, , verdict]) => verdict === 'failed').map(([, name]) => String(name));
    const failed = names.length + (rows.length === 0 ? 1 : 0);
    return { passed: rows.length - names.length, failed, names, details: failed > 0 ? [output] : [] };
  },
};

const format = tool('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);

export const lint = tool('lint', [
  'node_modules/eslint/bin/eslint.js',
  '--max-warnings=0',
  '--cache',
  '--cache-strategy=content',
  '--cache-location=.cache/eslint/',
  '.',
]);

export const types = tool('types', [
  'node_modules/typescript/bin/tsc',
  '--incremental',
  '--tsBuildInfoFile',
  '.cache/tsc.json',
]);

export const imports = tool('imports', [
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  '--config=.dependency-cruiser.cjs',
  '--output-type=err-long',
  ...CODE_FOLDERS,
]);

const deadCode = tool('dead code', ['node_modules/knip/bin/knip.js', '--no-progress']);

export const domain = jestProject('domain');

const FUNCTIONS = ['build functions'];
const START_COMMAND = ['build functions', 'build h5'];

/** Everything, long things first among those that may start. @type {Stage[]} */
export const allStages = [
  format,
  building('functions'),
  lint,
  building('h5', { demo: true }),
  types,
  building('weapp'),
  imports,
  deadCode,
  domain,
  jestProject('architecture', { after: ['build weapp'] }),
  jestProject('app'),
  jestProject('localcloud', { after: FUNCTIONS }),
  jestProject('operations', { after: FUNCTIONS }),
  fire,
  jestProject('deploy', { after: FUNCTIONS }),
  // Each a browser, several phones and the whole server; they wait for what is to be seen, however busy the machine.
  jestProject('acceptance', { after: START_COMMAND }),
  jestProject('acceptance-weapp', { after: ['build weapp', ...START_COMMAND] }),
  jestProject('journeys', { after: START_COMMAND }),
  jestProject('journeys-weapp', { after: ['build weapp', ...START_COMMAND] }),
  jestProject('weapp', { after: ['build weapp', ...START_COMMAND] }),
  jestProject('e2e', { after: START_COMMAND }),
  // Every page, as the artefact lists them.
  jestProject('appearance', { after: ['build weapp', ...START_COMMAND] }),
];
