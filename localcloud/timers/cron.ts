/** A cron of seven fields, each the set of values it matches. */
export interface Cron {
  second: ReadonlySet<number>;
  minute: ReadonlySet<number>;
  hour: ReadonlySet<number>;
  day: ReadonlySet<number>;
  month: ReadonlySet<number>;
  weekday: ReadonlySet<number>;
  year: ReadonlySet<number>;
  /** Day and weekday both restricted: the cloud runs on either. */
  dayOrWeekday: boolean;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Parses `s m h D M W Y` with `*`, lists, ranges, steps and names. Weekdays are MON to SUN: by number they are
 * refused, because the cloud's pages disagree on which day 0 is. Throws an Error that names the field.
 */
export function parseCron(text: string): Cron {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== 7) throw new Error(`a trigger's cron has seven fields (s m h D M W Y): "${text}"`);
  const [second, minute, hour, day, month, weekday, year] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (/(^|[^/\d])\d/.test(weekday))
    throw new Error(`weekday "${weekday}" is ambiguous: name the days (MON to SUN)`);
  return {
    second: parseField('second', second, 0, 59),
    minute: parseField('minute', minute, 0, 59),
    hour: parseField('hour', hour, 0, 23),
    day: parseField('day', day, 1, 31),
    month: parseField('month', month, 1, 12, MONTHS, 1),
    weekday: parseField('weekday', weekday, 0, 6, WEEKDAYS, 0),
    year: parseField('year', year, FIRST_YEAR, LAST_YEAR),
    dayOrWeekday: day !== '*' && weekday !== '*',
  };
}

function parseField(
  field: string,
  text: string,
  min: number,
  max: number,
  names: readonly string[] = [],
  firstName = 0,
): Set<number> {
  const values = new Set<number>();
  const number = (part: string): number => {
    const named = names.indexOf(part.toUpperCase());
    const value = named >= 0 ? named + firstName : /^\d+$/.test(part) ? Number(part) : NaN;
    if (!(value >= min && value <= max)) throw new Error(`${field}: "${part}" is not ${min} to ${max}`);
    return value;
  };
  for (const item of text.split(',')) {
    const [range = '', step = '1'] = item.split('/');
    if (!/^[1-9]\d*$/.test(step)) throw new Error(`${field}: "${step}" is not a step`);
    const [low = '', high] = range.split('-');
    const from = range === '*' ? min : number(low);
    const to = range === '*' || (high === undefined && item.includes('/')) ? max : number(high ?? low);
    // FRI-MON goes over the end of the week
    const last = to < from && names === WEEKDAYS ? to + 7 : to;
    if (last < from) throw new Error(`${field}: "${range}" runs backwards`);
    for (let value = from; value <= last; value += Number(step)) values.add(value > max ? value - 7 : value);
  }
  return values;
}

/** The first instant after `after` (ms, exclusive) that the cron matches, in UTC; undefined when there is none. */
export function nextRun(cron: Cron, after: number): number | undefined {
  let at = Math.floor(after / SECOND) * SECOND + SECOND;
  while (true) {
    const date = new Date(at);
    const year = date.getUTCFullYear();
    if (year > LAST_YEAR) return undefined;
    if (!cron.year.has(year)) at = Date.UTC(year + 1, 0);
    else if (!cron.month.has(date.getUTCMonth() + 1)) at = Date.UTC(year, date.getUTCMonth() + 1);
    else if (!dayMatches(cron, date)) at = (Math.floor(at / DAY) + 1) * DAY;
    else if (!cron.hour.has(date.getUTCHours())) at = (Math.floor(at / HOUR) + 1) * HOUR;
    else if (!cron.minute.has(date.getUTCMinutes())) at = (Math.floor(at / MINUTE) + 1) * MINUTE;
    else if (!cron.second.has(date.getUTCSeconds())) at += SECOND;
    else return at;
  }
}

function dayMatches(cron: Cron, date: Date): boolean {
  const day = cron.day.has(date.getUTCDate());
  const weekday = cron.weekday.has(date.getUTCDay());
  return cron.dayOrWeekday ? day || weekday : day && weekday;
}
