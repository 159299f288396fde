import { nextRun, parseCron } from '../../localcloud/timers/cron';

const next = (cron: string, after: string) => {
  const at = nextRun(parseCron(cron), Date.parse(after));
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe('a cron of seven fields', () => {
  it.each([
    ['0 * * * * * *', '2026-03-02T01:00:00Z', '2026-03-02T01:01:00.000Z'],
    ['*/15 * * * * * *', '2026-03-02T01:00:14.500Z', '2026-03-02T01:00:15.000Z'],
    ['0 0 2 1 * * *', '2026-03-02T01:00:00Z', '2026-04-01T02:00:00.000Z'],
    ['0 30 9 * * MON-FRI *', '2026-03-06T10:00:00Z', '2026-03-09T09:30:00.000Z'],
    ['0 0 0 * * FRI-MON *', '2026-03-02T00:00:00Z', '2026-03-06T00:00:00.000Z'],
    ['0 0 12 29 FEB * *', '2026-03-02T00:00:00Z', '2028-02-29T12:00:00.000Z'],
    ['0 0 8-10/2 * * * *', '2026-03-02T08:00:00Z', '2026-03-02T10:00:00.000Z'],
    ['0 5,35 * * * * *', '2026-03-02T08:05:00Z', '2026-03-02T08:35:00.000Z'],
    ['0 0 0 1 1 * 2030', '2026-03-02T00:00:00Z', '2030-01-01T00:00:00.000Z'],
  ])('%s runs next after %s at %s', (cron, after, expected) => {
    expect(next(cron, after)).toBe(expected);
  });

  it('with both a day and a weekday runs on either', () => {
    expect(next('0 0 0 15 * SUN *', '2026-03-02T00:00:00Z')).toBe('2026-03-08T00:00:00.000Z');
    expect(next('0 0 0 15 * SAT *', '2026-03-14T00:00:00Z')).toBe('2026-03-15T00:00:00.000Z');
  });

  it('never runs when its year is over', () => {
    expect(next('0 0 0 1 1 * 2020', '2026-03-02T00:00:00Z')).toBeUndefined();
  });

  it.each([
    ['0 0 2 * * *', 'seven fields'],
    ['0 0 2 * * 0 *', 'ambiguous'],
    ['0 0 2 * * 1-5 *', 'ambiguous'],
    ['0 0 2 * * 7 *', 'ambiguous'],
    ['60 0 2 * * * *', 'second: "60" is not 0 to 59'],
    ['0 0 24 * * * *', 'hour: "24" is not 0 to 23'],
    ['0 0 2 0 * * *', 'day: "0" is not 1 to 31'],
    ['0 */0 2 * * * *', 'not a step'],
    ['0 30-10 2 * * * *', 'runs backwards'],
    ['0 0 2 * * FUNDAY *', 'weekday: "FUNDAY"'],
  ])('%s is refused: %s', (cron, why) => {
    expect(() => parseCron(cron)).toThrow(why);
  });
});
