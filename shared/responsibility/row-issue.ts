/** What can be wrong with one row, of a sheet or of a form. Words are in shared/wording/responsibility.ts. */
export const ROW_PROBLEMS = [
  'category_missing',
  'category_too_long',
  'title_missing',
  'title_too_long',
  'title_twice',
  'number_wrong',
  'number_twice',
  'task_missing',
  'task_unknown',
  'unit_missing',
  'unit_unknown',
  'day_missing',
  'day_wrong',
  'two_parents',
  'too_many_duties',
  'too_many_categories',
  'task_has_duties',
  'duty_has_progress',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

export interface RowIssue {
  /** As the sheet or the form numbers it; 0 is what the list has and the rows lack. */
  row: number;
  problem: RowProblem;
  /** What stands there, or the row that says the same. */
  value?: string;
}

export const rowIssue = (row: number, problem: RowProblem, value?: string): RowIssue =>
  value === undefined ? { row, problem } : { row, problem, value };
