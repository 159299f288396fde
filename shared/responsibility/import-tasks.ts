import { numberIn } from '../table-rows/cells';
import type { TableResult } from '../table-rows/read-table';
import { readRows, type Column, type Row } from '../table-rows/rows';
import { CATEGORIES_MAX, categoriesOf, CATEGORY_LONGEST, TASKS_MAX, TITLE_LONGEST, type Task } from './list';
import { rowIssue, type RowIssue } from './row-issue';

type Key = 'no' | 'category' | 'title';

const COLUMNS: readonly Column<Key>[] = [
  { key: 'no', names: ['序号', '编号', '任务序号'] },
  { key: 'category', names: ['类别', '大类', '分类'], required: true, merged: true },
  { key: 'title', names: ['任务', '工作任务', '任务内容', '重点任务', '项目'], required: true },
];

/** What an import would do, or why it cannot be done. Nothing of it is half done. */
export interface ImportPlan {
  issues: RowIssue[];
  tasks: Task[];
  /** Ids. Of an import of duties: the tasks whose duties change. */
  added: string[];
  changed: string[];
  removed: string[];
  same: number;
  rows: number;
  unread: string[];
}

interface Wanted {
  row: number;
  no: number;
  category: string;
  title: string;
}

/**
 * The rows are the list as it shall be: what it lacks is added, what it words otherwise is changed, what the rows lack
 * goes, unless it was split already. By its number a task is known again; in a sheet without numbers by its words.
 */
export function importTasks(text: string, now: readonly Task[]): TableResult<ImportPlan> {
  const table = readRows(text, COLUMNS, TASKS_MAX);
  if (!table.ok) return table;
  const { rows, places, unread } = table.value;
  const issues = rows.flatMap((row, index) => rowIssues(row, rows.slice(0, index), places.has('no')));
  const wanted = places.has('no') ? numbered(rows) : knownByWords(rows, now);
  const known = new Map(now.map((task) => [task.no, task]));
  const numbers = new Set(wanted.map(({ no }) => no));
  const gone = now.filter(({ no }) => !numbers.has(no));
  const tasks = wanted.map((one) => taskFrom(one, known.get(one.no)));
  if (categoriesOf(tasks).length > CATEGORIES_MAX) issues.push(rowIssue(0, 'too_many_categories'));
  for (const { title, duties } of gone)
    if (duties.length > 0) issues.push(rowIssue(0, 'task_has_duties', title));
  const added = tasks.filter(({ no }) => !known.has(no));
  const changed = tasks.filter(({ no, version }) => known.has(no) && known.get(no)?.version !== version);
  return {
    ok: true,
    value: {
      issues,
      tasks,
      added: added.map(({ id }) => id),
      changed: changed.map(({ id }) => id),
      removed: gone.map(({ id }) => id),
      same: tasks.length - added.length - changed.length,
      rows: rows.length,
      unread,
    },
  };
}

function rowIssues({ row, cells }: Row<Key>, before: readonly Row<Key>[], byNumber: boolean): RowIssue[] {
  const { no, category, title } = cells;
  const issues: RowIssue[] = [];
  if (category === '') issues.push(rowIssue(row, 'category_missing'));
  if (category.length > CATEGORY_LONGEST) issues.push(rowIssue(row, 'category_too_long'));
  if (title === '') issues.push(rowIssue(row, 'title_missing'));
  if (title.length > TITLE_LONGEST) issues.push(rowIssue(row, 'title_too_long'));
  const twin = before.find(({ cells: other }) => other.category === category && other.title === title);
  if (twin && title !== '') issues.push(rowIssue(row, 'title_twice', String(twin.row)));
  if (!byNumber) return issues;
  const number = numberIn(no);
  if (number === null) return [...issues, rowIssue(row, 'number_wrong', no)];
  const double = before.find(({ cells: other }) => numberIn(other.no) === number);
  return double ? [...issues, rowIssue(row, 'number_twice', String(double.row))] : issues;
}

const numbered = (rows: readonly Row<Key>[]): Wanted[] =>
  rows.map(({ row, cells: { no, category, title } }) => ({ row, no: numberIn(no) ?? 0, category, title }));

function knownByWords(rows: readonly Row<Key>[], now: readonly Task[]): Wanted[] {
  let last = Math.max(0, ...now.map(({ no }) => no));
  return rows.map(({ row, cells: { category, title } }) => {
    const known = now.find((task) => task.category === category && task.title === title);
    return { row, no: known?.no ?? (last += 1), category, title };
  });
}

function taskFrom({ no, category, title }: Wanted, known: Task | undefined): Task {
  if (!known) return { id: `t${no}`, no, category, title, version: 1, duties: [], dutiesGiven: 0 };
  if (known.category === category && known.title === title) return known;
  return { ...known, category, title, version: known.version + 1 };
}
