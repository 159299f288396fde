import { PAGE_SIZE } from '@shared/contract/fields';

/** A page of what is known whole and in an order of its own; the cursor is the last one's id. */
export function pageInOrder<Row extends { id: string }>(
  rows: readonly Row[],
  cursor: string | undefined,
): { rows: Row[]; next: string | undefined } {
  const from = cursor === undefined ? 0 : rows.findIndex(({ id }) => id === cursor) + 1;
  const shown = rows.slice(from, from + PAGE_SIZE);
  return { rows: shown, next: from + PAGE_SIZE < rows.length ? shown[shown.length - 1]?.id : undefined };
}
