import { dayOf, daysBetween, type Day } from '../common/shanghai';
import { isRealDay } from '../table-rows/cells';

/** A key is used for a year; then a new one takes over what comes, and this one only opens what there is. */
export const KEY_DAYS = 365;

/** `k20260924`, as deploying names a key that it makes: the day is the key's first. */
function dayOfKey(id: string): Day | undefined {
  const [, year, month, day] = /^k(\d{4})(\d{2})(\d{2})$/.exec(id) ?? [];
  if (year === undefined) return undefined;
  const named = `${year}-${month}-${day}`;
  return isRealDay(named) ? named : undefined;
}

/** @param newest what is written now goes by this one */
export function keyView(id: string, newest: boolean, now: number) {
  const since = dayOfKey(id);
  const old = newest && since !== undefined && daysBetween(since, dayOf(now)) >= KEY_DAYS;
  return { id, since, old };
}
