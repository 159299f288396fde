// @ts-check
// What the acceptance tests say about each row. A row passes only if every test that bears its name passed;
// a skipped test counts as failed, and so does a file that names the row and could not run.

/** @typedef {import('../runner/jest-results.mjs').JestSuite} JestSuite */
/** @typedef {'passed' | 'failed' | 'missing'} Verdict */

const ROW_NAME = /^[A-Z]{2}-\d{2}(?!\d)/;
const ROW_NAME_IN_SOURCE = /(?<=['"`])[A-Z]{2}-\d{2}(?!\d)/g;

/**
 * The row that a test is about: its own title or one around it begins with the row's name.
 * @param {{ title: string, ancestorTitles: string[] }} test
 * @returns {string | undefined}
 */
function rowOf({ title, ancestorTitles }) {
  const named = [title, ...ancestorTitles].map((each) => each.match(ROW_NAME)?.[0]);
  return named.find((row) => row !== undefined);
}

/**
 * @param {JestSuite[]} suites what jest reported
 * @param {string[]} rows every row there is
 * @param {(file: string) => string} sourceOf the text of a test file
 * @returns {{ verdicts: Map<string, Verdict>, strays: string[] }} strays: tests of no known row
 */
export function reportRows(suites, rows, sourceOf) {
  /** @type {Map<string, Verdict>} */
  const verdicts = new Map(rows.map((row) => [row, 'missing']));
  /** @type {string[]} */
  const strays = [];

  for (const suite of suites) {
    for (const test of suite.assertionResults) {
      const row = rowOf(test);
      if (row === undefined || !verdicts.has(row)) strays.push(test.fullName);
      else if (test.status !== 'passed') verdicts.set(row, 'failed');
      else if (verdicts.get(row) === 'missing') verdicts.set(row, 'passed');
    }
    const couldNotRun =
      suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed');
    if (couldNotRun) {
      const named = sourceOf(suite.name).match(ROW_NAME_IN_SOURCE) ?? [];
      for (const row of named) if (verdicts.has(row)) verdicts.set(row, 'failed');
      if (named.length === 0) strays.push(suite.name);
    }
  }
  return { verdicts, strays };
}

/**
 * A line for each row, in the order of the rows, and the count last.
 * @param {Map<string, Verdict>} verdicts
 */
export function linesOf(verdicts) {
  const count = (/** @type {Verdict} */ wanted) =>
    [...verdicts.values()].filter((each) => each === wanted).length;
  return [
    ...[...verdicts].map(([row, verdict]) => `${row} ${verdict}`),
    `${count('passed')} passed, ${count('failed')} failed, ${count('missing')} missing`,
  ];
}
