import type { Calendar } from '../calendar/calendar';
import type { Day } from '../common/shanghai';
import type { Duty, Task } from './list';
import { standingOf, type Progress, type Standing } from './progress';

export type ProgressOf = (dutyId: string) => Progress | undefined;

/** A duty with its parents and how it stands. */
export interface DutyOnDay {
  duty: Duty;
  task: Task;
  standing: Standing;
}

export interface DutyCounts {
  duties: number;
  not_started: number;
  in_progress: number;
  fulfilled: number;
  /** Of those not fulfilled: whose day has passed. */
  late: number;
}

export const dutiesOn = (
  tasks: readonly Task[],
  progressOf: ProgressOf,
  day: Day,
  calendar: Calendar,
): DutyOnDay[] =>
  tasks.flatMap((task) =>
    task.duties.map((duty) => ({
      duty,
      task,
      standing: standingOf(duty, progressOf(duty.id), day, calendar),
    })),
  );

export function countDuties(rows: readonly Pick<DutyOnDay, 'standing'>[]): DutyCounts {
  const counts: DutyCounts = { duties: rows.length, not_started: 0, in_progress: 0, fulfilled: 0, late: 0 };
  for (const { standing } of rows) {
    counts[standing.state] += 1;
    if (standing.late) counts.late += 1;
  }
  return counts;
}

/** The longest late first; what falls due on the same day stays in the order of the list. */
export const lateOf = (rows: readonly DutyOnDay[]): DutyOnDay[] =>
  rows
    .filter(({ standing }) => standing.late)
    .sort((one, other) =>
      one.duty.dueDay < other.duty.dueDay ? -1 : one.duty.dueDay > other.duty.dueDay ? 1 : 0,
    );
