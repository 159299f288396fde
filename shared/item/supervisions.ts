import { addDays, momentOf } from '../common/shanghai';
import { earliest, withoutAlarms } from './clocks';
import type { Alarms } from './event';
import type { Item, Supervision } from './item';

export const supervisionOf = (item: Item | null, id: number): Supervision | undefined =>
  item?.supervisions.find((supervision) => supervision.id === id);

/** A report, or the look after it, is still owed. */
export const isUnderWay = ({ surveyedAt }: Pick<Supervision, 'surveyedAt'>): boolean =>
  surveyedAt === undefined;

/** A dated step has its whole day. */
export const stepEnd = ({ dueDay }: { dueDay: string }): number => momentOf(addDays(dueDay, 1), '00:00');

type Owing = Pick<Supervision, 'dueAt' | 'reportedAt' | 'surveyDueAt' | 'surveyedAt'> & {
  steps: readonly { dueDay: string; doneAt?: number }[];
};

/** When the unit owes what it has not given yet: its report, and each dated step. */
const owedBy = ({ reportedAt, dueAt, steps }: Owing): number[] => [
  ...(reportedAt === undefined ? [dueAt] : []),
  ...steps.filter(({ doneAt }) => doneAt === undefined).map(stepEnd),
];

const looksAt = ({ reportedAt, surveyDueAt, dueAt }: Owing): number[] =>
  reportedAt === undefined ? [] : [surveyDueAt ?? dueAt];

const underWay = <One extends Owing>(supervisions: readonly One[]): One[] => supervisions.filter(isUnderWay);

/** When the next of them is due: a report or step of the unit, then the look. Absent: nothing is owed. */
export const nextSupervisionDue = (supervisions: readonly Owing[]): number | undefined =>
  earliest(underWay(supervisions).flatMap((one) => [...owedBy(one), ...looksAt(one)]));

export const isLate = (supervision: Owing, now: number): boolean =>
  (nextSupervisionDue([supervision]) ?? Infinity) < now;

/** The two alarms as they must stand with these supervisions. What has rung stays silent, what is due now still rings. */
export function supervisionAlarms(alarms: Alarms, supervisions: readonly Owing[], now: number): Alarms {
  const next = (name: 'supervision_due' | 'survey_due', moments: number[]) => {
    const from = Math.min(alarms[name] ?? Infinity, now + 1);
    const at = earliest(moments.filter((moment) => moment >= from));
    return at === undefined ? {} : { [name]: at };
  };
  const open = underWay(supervisions);
  return {
    ...withoutAlarms(alarms, ['supervision_due', 'survey_due']),
    ...next('supervision_due', open.flatMap(owedBy)),
    ...next('survey_due', open.flatMap(looksAt)),
  };
}

/** The supervisions with one of them changed. */
export const withChanged = (
  supervisions: readonly Supervision[],
  id: number,
  change: (supervision: Supervision) => Supervision,
): Supervision[] =>
  supervisions.map((supervision) => (supervision.id === id ? change(supervision) : supervision));

export const withStepDone = (
  supervisions: readonly Supervision[],
  { supervisionId, index }: { supervisionId: number; index: number },
  at: number,
): Supervision[] =>
  withChanged(supervisions, supervisionId, (supervision) => ({
    ...supervision,
    steps: supervision.steps.map((step, nth) => (nth === index ? { ...step, doneAt: at } : step)),
  }));

/** The alarms once these have been begun as well. */
export const supervised = (item: Item | null, { now }: { now: number }, begun: readonly Owing[]): Alarms =>
  supervisionAlarms(item?.alarms ?? {}, [...(item?.supervisions ?? []), ...begun], now);
