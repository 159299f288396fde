import { addDays, dayOf, momentOf, type Day } from '../common/shanghai';
import { earliest, withoutAlarms } from './clocks';
import type { Alarms } from './event';
import type { Item, Supervision } from './item';

export const supervisionOf = (item: Item | null, id: number): Supervision | undefined =>
  item?.supervisions.find((supervision) => supervision.id === id);

/** A report, or the look after it, is still owed. */
export const isUnderWay = ({ surveyedAt }: Pick<Supervision, 'surveyedAt'>): boolean =>
  surveyedAt === undefined;

/** A dated step has its whole day. */
const stepEnd = ({ dueDay }: { dueDay: string }): number => momentOf(addDays(dueDay, 1), '00:00');

type Owing = Pick<Supervision, 'dueAt' | 'reportedAt' | 'surveyDueAt' | 'surveyedAt'> & {
  steps: readonly { label: string; dueDay: string; doneAt?: number }[];
};

/** What somebody owes, and until when: the unit its report and each dated step, then the supervisor a look. */
export interface Owed {
  of: 'report' | 'step' | 'survey';
  at: number;
  /** The day that people read. */
  day: Day;
  /** Of a step. */
  label?: string;
}

const ofUnit = ({ reportedAt, dueAt, steps }: Owing): Owed[] => [
  ...(reportedAt === undefined ? [{ of: 'report' as const, at: dueAt, day: dayOf(dueAt) }] : []),
  ...steps
    .filter(({ doneAt }) => doneAt === undefined)
    .map((step) => ({ of: 'step' as const, at: stepEnd(step), day: step.dueDay, label: step.label })),
];

function ofSupervisor({ reportedAt, surveyDueAt, dueAt }: Owing): Owed[] {
  const at = surveyDueAt ?? dueAt;
  return reportedAt === undefined ? [] : [{ of: 'survey', at, day: dayOf(at) }];
}

const underWay = <One extends Owing>(supervisions: readonly One[]): One[] => supervisions.filter(isUnderWay);

/** The next thing that is owed, with the supervision it belongs to. Absent: nothing is. */
export function nextOwed<One extends Owing>(
  supervisions: readonly One[],
): { by: One; owed: Owed } | undefined {
  const all = underWay(supervisions).flatMap((by) =>
    [...ofUnit(by), ...ofSupervisor(by)].map((owed) => ({ by, owed })),
  );
  return all.sort((one, other) => one.owed.at - other.owed.at)[0];
}

export const nextSupervisionDue = (supervisions: readonly Owing[]): number | undefined =>
  nextOwed(supervisions)?.owed.at;

export const isLate = (supervision: Owing, now: number): boolean =>
  (nextSupervisionDue([supervision]) ?? Infinity) < now;

/** The two alarms as they must stand with these supervisions. What has rung stays silent, what is due now still rings. */
export function supervisionAlarms(alarms: Alarms, supervisions: readonly Owing[], now: number): Alarms {
  const next = (name: 'supervision_due' | 'survey_due', owed: Owed[]) => {
    const from = Math.min(alarms[name] ?? Infinity, now + 1);
    const at = earliest(owed.map((one) => one.at).filter((moment) => moment >= from));
    return at === undefined ? {} : { [name]: at };
  };
  const open = underWay(supervisions);
  return {
    ...withoutAlarms(alarms, ['supervision_due', 'survey_due']),
    ...next('supervision_due', open.flatMap(ofUnit)),
    ...next('survey_due', open.flatMap(ofSupervisor)),
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

/** What the second bad rating began by itself ends when the submitter says that it is solved. */
export const withTrackingEnded = (supervisions: readonly Supervision[], at: number): Supervision[] =>
  supervisions.map((one) =>
    one.byMembershipId === undefined && isUnderWay(one) ? { ...one, surveyedAt: at, solved: true } : one,
  );
