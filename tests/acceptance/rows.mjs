// @ts-check
// The rows of the product's table "The five places: every mechanism, one row each", by place:
// 江夏, 柞水, 黎侯, 陆集, 常德.

const ROWS_OF_PLACE = { JX: 18, ZS: 25, LH: 14, LJ: 14, CD: 24 };

/** All rows in the order of the table: JX-01 … CD-24. */
export const ROWS = Object.entries(ROWS_OF_PLACE).flatMap(([place, count]) =>
  Array.from({ length: count }, (_, index) => `${place}-${String(index + 1).padStart(2, '0')}`),
);
