import type { DutyState, EntryType } from '../responsibility/progress';
import type { RowIssue, RowProblem } from '../responsibility/row-issue';
import type { TableProblem } from '../table-rows/read-table';
import { TITLE_LONGEST } from '../responsibility/list';

export const DUTY_STATE_WORD: Record<DutyState, string> = {
  not_started: '还没报进展',
  in_progress: '推进中',
  fulfilled: '完成了',
};

export const ENTRY_TYPE_WORD: Record<EntryType | 'report', string> = {
  consultation: '会商',
  advance: '推进',
  bulletin: '通报',
  report: '进展',
};

const ROW_WORDS: Record<RowProblem, (value: string) => string> = {
  category_missing: () => '没写类别',
  category_too_long: () => '类别太长，最多 20 个字',
  title_missing: () => '没写是什么事',
  title_too_long: () => `太长，最多 ${TITLE_LONGEST} 个字`,
  title_twice: (row) => `和第 ${row} 行写的一样`,
  number_wrong: (value) => (value === '' ? '没写序号' : `序号“${value}”不是数字`),
  number_twice: (row) => `序号和第 ${row} 行一样`,
  task_missing: () => '没写属于哪项任务',
  task_unknown: (value) => `清单里没有第 ${value} 项任务`,
  unit_missing: () => '没有责任单位',
  unit_unknown: (value) => `“${value}”不在单位名单里`,
  day_missing: () => '没有完成时限',
  day_wrong: (value) => `“${value}”不是日子，写成 2026-10-31`,
  two_parents: (row) => `和${/^\d+$/.test(row) ? `第 ${row} 行` : `“${row}”`}是同一项，一项只能归一个任务`,
  too_many_duties: () => '一项任务最多分 20 项',
  too_many_categories: () => '最多 60 类',
  task_has_duties: (title) => `“${title}”已经分了责任事项，不能从清单里去掉`,
  duty_has_progress: (title) => `“${title}”已经报过进展，不能去掉`,
};

/** `没有责任单位`, of whichever row. */
export const rowIssueWords = ({ problem, value = '' }: RowIssue): string => ROW_WORDS[problem](value);

/** Each row once, with all that is wrong in it: `第 3 行：没有责任单位，没有完成时限`. */
export function issueLines(issues: readonly RowIssue[], called = '行'): string[] {
  const rows = [...new Set(issues.map(({ row }) => row))];
  return rows.flatMap((row) => {
    const own = issues.filter((issue) => issue.row === row).map(rowIssueWords);
    return row === 0 ? own : [`第 ${row} ${called}：${own.join('，')}`];
  });
}

export const TABLE_WORDS: Record<TableProblem, (columns: readonly string[]) => string> = {
  empty: () => '没有读到内容。',
  broken_quotes: () => '有一处引号没有配对，读不下去。',
  too_many_rows: () => '行数太多，一次放不下。',
  columns_missing: (columns) => `第一行少了这几列：${columns.join('、')}。`,
  column_twice: (columns) => `第一行有两列都叫“${columns.join('、')}”。`,
};

/** `超期 3 个工作日`; on a day off right after its day `刚超期`. */
export const lateWords = (daysLate: number): string =>
  daysLate === 0 ? '刚超期' : `超期 ${daysLate} 个工作日`;

/** 有 88 项，应有 88 项: shown beside what is there, and never enforced. */
export const expectedWords = (there: number, expected: number | undefined, unit = '项'): string =>
  expected === undefined || there === expected
    ? `${there} ${unit}`
    : `${there} ${unit}，应有 ${expected} ${unit}`;
