import type { Item, Supervision } from './item';

/** Those that the unit still owes a report. */
export const openSupervisions = (item: Item | null): Supervision[] =>
  (item?.supervisions ?? []).filter(({ reportedAt }) => reportedAt === undefined);

export const supervisionOf = (item: Item | null, id: number): Supervision | undefined =>
  item?.supervisions.find((supervision) => supervision.id === id);

/** A report, or the look after it, is still owed. */
export const isUnderWay = ({ surveyedAt }: Supervision): boolean => surveyedAt === undefined;

/** When the next of them is due: the report first, then the look. Absent: nothing is owed. */
export function nextSupervisionDue(supervisions: readonly Supervision[]): number | undefined {
  const moments = supervisions
    .filter(isUnderWay)
    .map(({ reportedAt, dueAt, surveyDueAt }) => (reportedAt === undefined ? dueAt : (surveyDueAt ?? dueAt)));
  return moments.length === 0 ? undefined : Math.min(...moments);
}
