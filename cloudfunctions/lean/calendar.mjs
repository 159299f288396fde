// @ts-check
/** Everything that is still under way began after this; a date that nobody knows of is provisional, never a guess. */
const FIRST_YEAR = 2023;

/** Of `New Year's Day,元旦,1` the middle is what known-years.ts reads. @param {string} name */
const inChinese = (name) => name.split(',')[1] ?? name;

/** @param {Record<string, string>} days */
const recent = (days) =>
  Object.fromEntries(
    Object.entries(days)
      .filter(([day]) => Number(day.slice(0, 4)) >= FIRST_YEAR)
      .map(([day, name]) => [day, inChinese(name)]),
  );

/**
 * The days of the State Council without those of long ago, under their Chinese names.
 * @param {string} source
 */
export function withRecentYears(source) {
  const { holidays, workdays } = JSON.parse(source);
  return JSON.stringify({ holidays: recent(holidays), workdays: recent(workdays) });
}
