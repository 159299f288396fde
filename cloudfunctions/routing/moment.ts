const DAY_AND_TIME =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2})(?:\.\d+)?)?[秒分]?)?$/u;
const WITH_ZONE = /\d[T\s]\d{1,2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/iu;
const SHANGHAI_MS = 8 * 3_600_000;
/** Seconds since 1970 have fewer digits than milliseconds. */
const MILLISECONDS_FROM = 100_000_000_000;

/** As tables and programs write it; without a zone it is Shanghai's time. NaN where it says no moment. */
export function momentFrom(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? fromEpoch(value) : NaN;
  if (typeof value !== 'string') return NaN;
  const said = value.trim();
  if (/^\d{9,14}$/u.test(said)) return fromEpoch(Number(said));
  if (WITH_ZONE.test(said)) return Date.parse(said);
  const [, year, month, day, hour = 0, minute = 0, second = 0] = (DAY_AND_TIME.exec(said) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return NaN;
  const at = new Date(Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0));
  const there = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return there ? at.getTime() - SHANGHAI_MS : NaN;
}

const fromEpoch = (count: number): number => (count >= MILLISECONDS_FROM ? count : count * 1000);
