/** What is said about pasted rows that are not right. Whoever pastes keeps a sheet, they do not program. */
export const STATION_ROW_WORDS = {
  strangeColumn: '没有这一列，看看表头是不是写错了字',
  missingColumn: '少了这一列',
  brokenQuotes: '引号不成对，看看是不是少复制了一格',
  columnTwice: '同一列写了两次',
  noRows: '表头下面还没有行',
  tooMany: (most: number) => `一次最多 ${most} 行，请分几次`,
  twice: (line: number) => `和第 ${line} 行是同一个名称`,
  tooManyTags: (most: number) => `最多 ${most} 个标签`,
  bothDegrees: '经度和纬度要一起写',
} as const;

/** How a pasted sheet of stations stands among the versions of a place. */
export const ENTERED_STATIONS = {
  reason: '粘贴表格登记联络站',
  summary: (names: readonly string[]) =>
    `登记联络站 ${names.length} 个：${names.slice(0, 5).join('、')}${names.length > 5 ? ' 等' : ''}`,
};
