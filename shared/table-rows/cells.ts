import { addDays, type Day } from '../common/shanghai';

/** A whole number from 1, as people write it: `12`, `12.`, `12、`, `（12）`. */
export function numberIn(cell: string): number | null {
  const found = /^[（(]?(\d{1,5})[）).、]?$/.exec(cell.normalize('NFKC'))?.[1];
  const number = Number(found);
  return found === undefined || number < 1 ? null : number;
}

/** A day of the calendar in the usual spellings: `2026-10-31`, `2026/10/31`, `2026.10.31`, `2026年10月31日`. */
export function dayIn(cell: string): Day | null {
  const text = cell.normalize('NFKC').replace(/\s/g, '');
  const parts = /^(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (parts === null) return null;
  const [, year = '', month = '', date = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRealDay(day) ? day : null;
}

/** The 31st of November is none. */
export const isRealDay = (day: string): boolean =>
  /^20\d{2}-\d{2}-\d{2}$/.test(day) && addDays(day, 0) === day;
