import type { InputOf } from '@shared/contract/operations';
import type { RowIssue } from '@shared/responsibility/row-issue';
import type { Failure } from '@/cloud/answer';
import type { TaskView } from './duty-view';

/** A duty as it is being written; `key` only tells rows apart. */
export interface DraftRow {
  key: number;
  id?: string;
  title: string;
  unitId: string;
  dueDay: string;
}

export const emptyRow = (key: number): DraftRow => ({ key, title: '', unitId: '', dueDay: '' });

/** What is there; for a task that nobody has split, one empty row that bears its words. */
export function rowsOf({ duties, title }: TaskView): DraftRow[] {
  if (duties.length === 0) return [{ ...emptyRow(0), title }];
  return duties.map(({ id, title: words, unitId, dueDay }, key) => ({
    key,
    id,
    title: words,
    unitId,
    dueDay,
  }));
}

/** What lacks is left out, and refused by the server with its row. */
export function splitInput(task: TaskView, rows: readonly DraftRow[]): InputOf<'splitTask'> {
  const known = new Set(task.duties.map(({ id }) => id));
  return {
    id: task.id,
    version: task.version,
    duties: rows.map(({ id, title, unitId, dueDay }) => ({
      ...(id !== undefined && known.has(id) ? { id } : {}),
      title,
      ...(unitId === '' ? {} : { unitId }),
      ...(dueDay === '' ? {} : { dueDay }),
    })),
  };
}

/** What was refused of each row. */
export const issuesIn = (failure: Failure | null): readonly RowIssue[] =>
  failure?.kind === 'refused' && failure.code === 'rows_refused' ? failure.data.issues : [];

export const isOvertakenBySomebody = (failure: Failure | null): boolean =>
  failure?.kind === 'refused' && failure.code === 'changed_meanwhile';
