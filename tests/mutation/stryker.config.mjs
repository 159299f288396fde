// @ts-check
// One piece: MUTATION_PIECE=calendar npx stryker run tests/mutation/stryker.config.mjs
import { PIECES } from './pieces.mjs';

const piece = PIECES.find(({ name }) => name === process.env.MUTATION_PIECE);
if (!piece) throw new Error(`MUTATION_PIECE is one of ${PIECES.map(({ name }) => name).join(', ')}`);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions & { specs: string[] }} */
export default {
  testRunner: 'specs',
  plugins: ['./tests/mutation/runner.mjs'],
  specs: piece.specs.map((name) => `tests/domain/${name}.spec.ts`),
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Loops without end are told by their count of rounds; a busy machine must not pass for one.
  timeoutMS: 60_000,
  mutate: piece.files.map((name) => `shared/${piece.folder}/${name}.ts`),
  ignorePatterns: [
    '**',
    ...['shared', 'tests/domain', 'tests/mutation', 'cloudfunctions', 'demo', 'places'].map(
      (kept) => `!${kept}/**`,
    ),
  ],
  tempDirName: `.cache/mutation/${piece.name}/sandbox`,
  incremental: true,
  incrementalFile: `.cache/mutation/${piece.name}/incremental.json`,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: `.cache/mutation/${piece.name}/report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  allowConsoleColors: false,
  // It warns of what is meant here: tables are mutated although each of them asks for every test.
  warnings: false,
  // Nothing is compiled with types here: nothing to switch off in the files that are read.
  disableTypeChecks: false,
};
