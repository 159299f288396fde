import { linesOf, reportRows } from '../acceptance/row-report.mjs';
import { ROWS } from '../acceptance/rows.mjs';

const test = (title: string, status = 'passed', ancestorTitles: string[] = []) => ({
  title,
  status,
  ancestorTitles,
  fullName: [...ancestorTitles, title].join(' '),
});
const suite = (assertionResults: ReturnType<typeof test>[], status = 'passed', name = 'jx.spec.ts') => ({
  name,
  status,
  message: '',
  assertionResults,
});
const noSource = () => '';
const verdictsOf = (...tests: ReturnType<typeof test>[]) =>
  Object.fromEntries(reportRows([suite(tests)], ['JX-01', 'JX-02'], noSource).verdicts);

describe('the acceptance report', () => {
  it('knows the 95 rows of the five places', () => {
    expect(ROWS).toHaveLength(95);
    expect([ROWS[0], ROWS[17], ROWS[18], ROWS[42], ROWS[43], ROWS[57], ROWS[71], ROWS[94]]).toEqual([
      'JX-01',
      'JX-18',
      'ZS-01',
      'ZS-25',
      'LH-01',
      'LJ-01',
      'CD-01',
      'CD-24',
    ]);
  });

  it('calls a row passed when all its tests passed, and missing when it has none', () => {
    expect(
      verdictsOf(test('JX-02 a number at once'), test('JX-02 the clock starts next working day')),
    ).toEqual({
      'JX-01': 'missing',
      'JX-02': 'passed',
    });
  });

  it('calls a row failed when one of its tests failed, in either order', () => {
    expect(
      verdictsOf(test('JX-01 a'), test('JX-01 b', 'failed'), test('JX-02 a', 'failed'), test('JX-02 b')),
    ).toEqual({
      'JX-01': 'failed',
      'JX-02': 'failed',
    });
  });

  it('counts a skipped test as failed', () => {
    expect(verdictsOf(test('JX-01 a'), test('JX-01 b', 'pending'))).toMatchObject({ 'JX-01': 'failed' });
  });

  it('takes the row from the title around a test too', () => {
    expect(verdictsOf(test('a number at once', 'passed', ['JX-02 intake']))).toMatchObject({
      'JX-02': 'passed',
    });
  });

  it('fails the rows named in a file that could not run', () => {
    const source = () => `import './gone'; it('JX-02 a number at once', () => {});`;
    const { verdicts } = reportRows([suite([], 'failed')], ['JX-01', 'JX-02'], source);
    expect(Object.fromEntries(verdicts)).toEqual({ 'JX-01': 'missing', 'JX-02': 'failed' });
  });

  it('names tests that belong to no row', () => {
    const tests = [test('JX-99 is not in the table'), test('something else'), test('JX-012 is no name')];
    expect(reportRows([suite(tests)], ['JX-01'], noSource).strays).toEqual([
      'JX-99 is not in the table',
      'something else',
      'JX-012 is no name',
    ]);
  });

  it('prints a line for each row and the count last', () => {
    const { verdicts } = reportRows([suite([test('JX-02 a')])], ['JX-01', 'JX-02', 'JX-03'], noSource);
    expect(linesOf(verdicts)).toEqual([
      'JX-01 missing',
      'JX-02 passed',
      'JX-03 missing',
      '1 passed, 0 failed, 2 missing',
    ]);
  });
});
