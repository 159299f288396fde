/** What is said about a cell of a table that is not right. Who keeps a sheet does not program. */
export const CELL_WORDS = {
  empty: '不能空着',
  tooLong: (most: number) => `最多 ${most} 个字`,
  unknown: (value: string, known: readonly string[]) =>
    known.length === 0
      ? `没有“${value}”，这里一个也还没有`
      : `没有“${value}”。可以写：${known.slice(0, 4).join('、')}${known.length > 4 ? '等' : ''}`,
  perhaps: (value: string, nearest: string) => `没有“${value}”。是不是“${nearest}”？`,
  several: (value: string, ways: readonly string[]) =>
    `有 ${ways.length} 个都叫“${value}”，写成${ways.slice(0, 3).join('或')}`,
  degree: (most: number) => `要填 -${most} 到 ${most} 之间的数`,
  day: '写成 2023-05-08 这样的日子',
  dayOrder: (value: string) => `“${value}”分不清年、月、日，写成 2023-05-08 这样的日子`,
  dayWithoutYear: (value: string) => `“${value}”没有写哪一年，写成 2023-05-08 这样的日子`,
  dayAsNumber: (value: string) =>
    `“${value}”是数字不是日子，请把这一列设成日期格式，或写成 2023-05-08 这样的日子`,
} as const;
