import type { TableProblem } from '../table-rows/read-table';

/** What is wrong with a row of the routing catalogue's spreadsheet, and how it would be right. */
export const ROUTE_ROW_WORDS = {
  table: {
    empty: () => '没有内容。第一行是表头，下面一行写一条。',
    broken_quotes: () => '引号没有成对，请从表格里重新复制。',
    too_many_rows: (most) => `一次最多 ${most} 行，请分开录。`,
    columns_missing: () => '少了“类别”或“主办单位”这一列。',
    column_twice: () => '有一列写了两次。',
  } satisfies Record<TableProblem, (most: number) => string>,
  strangeColumn: '没有这一列，请照表头写。',
  empty: '不能空着。',
  unknown: (said: string) => `这里没有“${said}”，请照系统里的名字写。`,
  twice: (line: number) => `和第 ${line} 行是同一条，留一行。`,
  tooManyHelpers: (most: number) => `会办单位最多 ${most} 个。`,
};
