import { dayIn, numberIn } from '../table-rows/cells';
import type { TableResult } from '../table-rows/read-table';
import { readRows, type Column, type Row } from '../table-rows/rows';
import type { ImportPlan } from './import-tasks';
import { DUTIES_PER_TASK_MAX, TASKS_MAX, type Task } from './list';
import { rowIssue, type RowIssue } from './row-issue';
import { sameDuties, splitInto, splitIssues, type DutyDraft } from './split';

type Key = 'task' | 'no' | 'title' | 'unit' | 'day';

const COLUMNS: readonly Column<Key>[] = [
  { key: 'task', names: ['任务序号', '序号', '任务编号', '所属任务'], required: true, merged: true },
  { key: 'no', names: ['事项序号', '事项编号'] },
  { key: 'title', names: ['责任事项', '事项', '具体事项'], required: true },
  { key: 'unit', names: ['责任单位', '牵头单位', '承办单位'], required: true, merged: true },
  { key: 'day', names: ['完成时限', '时限', '完成日期'], required: true, merged: true },
];

export interface ImportFacts {
  units: readonly { id: string; name: string }[];
  reported: ReadonlySet<string>;
}

/** The rows say into which duties the tasks that they name are split; other tasks stay as they are. */
export function importDuties(
  text: string,
  now: readonly Task[],
  { units, reported }: ImportFacts,
): TableResult<ImportPlan> {
  const table = readRows(text, COLUMNS, TASKS_MAX * DUTIES_PER_TASK_MAX);
  if (!table.ok) return table;
  const { rows, unread } = table.value;
  const unitOf = new Map(units.map(({ id, name }) => [name, id]));
  const facts = { unitIds: new Set(units.map(({ id }) => id)), reported };
  const issues = rows.flatMap((row, index) => cellIssues(row, rows.slice(0, index), now, unitOf));
  const tasks: Task[] = [];
  const changed: string[] = [];
  for (const task of now) {
    const drafts = rows
      .filter(({ cells }) => numberIn(cells.task) === task.no)
      .map((row) => draftFrom(row, task, unitOf));
    const wrong = drafts.length === 0 ? [] : splitIssues(task, drafts, facts);
    issues.push(...wrong.filter(({ row, problem }) => !issues.some(sameCell(row, problem))));
    const next = drafts.length === 0 || wrong.length > 0 ? task : splitInto(task, drafts);
    const moves = !sameDuties(task.duties, next.duties);
    if (moves) changed.push(task.id);
    tasks.push(moves ? next : task);
  }
  issues.sort((one, other) => one.row - other.row);
  const same = now.length - changed.length;
  return {
    ok: true,
    value: { issues, tasks, added: [], changed, removed: [], same, rows: rows.length, unread },
  };
}

/** What the cell said about a unit or a day is more than that there is none. */
const SAID: Partial<Record<RowIssue['problem'], RowIssue['problem']>> = {
  unit_missing: 'unit_unknown',
  day_missing: 'day_wrong',
};
const sameCell = (row: number, problem: RowIssue['problem']) => (known: RowIssue) =>
  known.row === row && known.problem === SAID[problem];

function cellIssues(
  { row, cells }: Row<Key>,
  before: readonly Row<Key>[],
  now: readonly Task[],
  unitOf: ReadonlyMap<string, string>,
): RowIssue[] {
  const issues: RowIssue[] = [];
  const task = numberIn(cells.task);
  if (cells.task === '') issues.push(rowIssue(row, 'task_missing'));
  else if (!now.some(({ no }) => no === task)) issues.push(rowIssue(row, 'task_unknown', cells.task));
  if (cells.unit !== '' && !unitOf.has(cells.unit)) issues.push(rowIssue(row, 'unit_unknown', cells.unit));
  if (cells.day !== '' && dayIn(cells.day) === null) issues.push(rowIssue(row, 'day_wrong', cells.day));
  const twin = cells.no === '' ? undefined : before.find(({ cells: other }) => other.no === cells.no);
  if (twin) issues.push(twinIssue(row, twin, cells));
  return issues;
}

/** The same duty under two tasks, or merely its number twice. */
function twinIssue(row: number, twin: Row<Key>, cells: Record<Key, string>): RowIssue {
  const problem = twin.cells.task === cells.task ? 'number_twice' : 'two_parents';
  return rowIssue(row, problem, String(twin.row));
}

/** By its words a duty is known again within its task, and keeps what was reported. */
function draftFrom({ row, cells }: Row<Key>, task: Task, unitOf: ReadonlyMap<string, string>): DutyDraft {
  const known = task.duties.find(({ title }) => title === cells.title);
  return {
    row,
    ...(known ? { id: known.id } : {}),
    title: cells.title,
    unitId: unitOf.get(cells.unit) ?? '',
    dueDay: dayIn(cells.day) ?? '',
  };
}
