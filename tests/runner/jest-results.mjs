// @ts-check
// Reads what `jest --json` wrote. A skipped or todo test counts as failed: it is a promise nobody checks.

/**
 * @typedef {{ status: string, title: string, ancestorTitles: string[], fullName: string }} JestTest
 * @typedef {{ name: string, status: string, message: string, assertionResults: JestTest[] }} JestSuite
 * @typedef {{ testResults: JestSuite[] }} JestReport
 * @typedef {{ passed: number, failed: number, details: string[], names: string[] }} Tally
 */

/**
 * Counts a report; a file that could not run at all counts as one failure.
 * @param {JestReport} report
 * @returns {Tally}
 */
export function tallyOf(report) {
  /** @type {Tally} */
  const tally = { passed: 0, failed: 0, details: [], names: [] };
  for (const suite of report.testResults) {
    const passed = suite.assertionResults.filter((test) => test.status === 'passed').length;
    const unfinished = suite.assertionResults.filter((test) => !['passed', 'failed'].includes(test.status));
    const couldNotRun = suite.status === 'failed' && passed === suite.assertionResults.length;
    tally.passed += passed;
    tally.failed += suite.assertionResults.length - passed + (couldNotRun ? 1 : 0);
    const missed = suite.assertionResults.filter((test) => test.status !== 'passed');
    tally.names.push(...missed.map((test) => test.fullName), ...(couldNotRun ? [suite.name] : []));
    if (suite.message) tally.details.push(`${suite.name}\n${suite.message}`);
    tally.details.push(...unfinished.map((test) => `${suite.name}\n  ${test.status}: ${test.fullName}`));
  }
  return tally;
}
