import type { Day } from '../common/shanghai';
import { isRealDay } from '../table-rows/cells';
import { DUTIES_PER_TASK_MAX, TITLE_LONGEST, type Duty, type Task } from './list';
import { rowIssue, type RowIssue } from './row-issue';

/** A duty as somebody has written it down: what lacks is refused, row by row. */
export interface DutyDraft {
  row: number;
  /** One that exists already, and keeps what was reported on it. */
  id?: string;
  title: string;
  unitId?: string;
  dueDay?: Day;
}

export interface SplitFacts {
  unitIds: ReadonlySet<string>;
  /** Duties on which a unit has reported: they are not taken away. */
  reported: ReadonlySet<string>;
}

/** Why these duties cannot be those of the task; empty: they can. */
export function splitIssues(task: Task, drafts: readonly DutyDraft[], facts: SplitFacts): RowIssue[] {
  const kept = new Set(drafts.map(({ id }) => id));
  const lost = task.duties.filter(({ id }) => !kept.has(id) && facts.reported.has(id));
  return [
    ...drafts.flatMap((draft, index) => draftIssues(task, draft, drafts.slice(0, index), facts)),
    ...(drafts.length > DUTIES_PER_TASK_MAX ? [rowIssue(0, 'too_many_duties')] : []),
    ...lost.map(({ title }) => rowIssue(0, 'duty_has_progress', title)),
  ];
}

function draftIssues(
  task: Task,
  { row, id, title, unitId, dueDay }: DutyDraft,
  before: readonly DutyDraft[],
  { unitIds }: SplitFacts,
): RowIssue[] {
  const issues: RowIssue[] = [];
  const twin = before.find((other) => other.title.trim() === title.trim());
  if (title.trim() === '') issues.push(rowIssue(row, 'title_missing'));
  else if (title.trim().length > TITLE_LONGEST) issues.push(rowIssue(row, 'title_too_long'));
  else if (twin) issues.push(rowIssue(row, 'title_twice', String(twin.row)));
  if (unitId === undefined || unitId === '') issues.push(rowIssue(row, 'unit_missing'));
  else if (!unitIds.has(unitId)) issues.push(rowIssue(row, 'unit_unknown', unitId));
  if (dueDay === undefined || dueDay === '') issues.push(rowIssue(row, 'day_missing'));
  else if (!isRealDay(dueDay)) issues.push(rowIssue(row, 'day_wrong', dueDay));
  // A duty of another task would have two parents, and so would one that is named twice.
  const foreign = id !== undefined && !task.duties.some((duty) => duty.id === id);
  if (foreign || (id !== undefined && before.some((other) => other.id === id)))
    issues.push(rowIssue(row, 'two_parents', title));
  return issues;
}

/** The task with these duties; asked only when nothing is wrong with them. */
export function splitInto(task: Task, drafts: readonly DutyDraft[]): Task {
  let given = task.dutiesGiven;
  const duties = drafts.map(({ id, title, unitId = '', dueDay = '' }): Duty => {
    const kept = id ?? `${task.id}-${(given += 1)}`;
    return { id: kept, title: title.trim(), unitId, dueDay };
  });
  return { ...task, duties, dutiesGiven: given, version: task.version + 1 };
}

/** Whether anything would change at all. */
export const sameDuties = (one: readonly Duty[], other: readonly Duty[]): boolean =>
  one.length === other.length &&
  one.every((duty, index) => {
    const twin = other[index];
    return (
      twin !== undefined &&
      duty.id === twin.id &&
      duty.title === twin.title &&
      duty.unitId === twin.unitId &&
      duty.dueDay === twin.dueDay
    );
  });
