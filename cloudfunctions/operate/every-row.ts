import type { CollectionName } from '../store/collections';
import { rowsAfter, type WholeRow } from '../store/whole-rows';

const AT_ONCE = 100;
/** The cloud answers at most 1 MB: so many rows of this collection were too many. */
const isTooMuch = (error: unknown) => /exceed|too large|602001/i.test(String(error));

/** Every document of a collection, in the order of ids. */
export async function* everyRow(name: CollectionName, from = ''): AsyncGenerator<WholeRow> {
  let limit = AT_ONCE;
  for (let after = from; ;) {
    let rows: WholeRow[];
    try {
      rows = await rowsAfter(name, after, limit);
    } catch (error) {
      if (!isTooMuch(error) || limit === 1) throw error;
      limit = Math.ceil(limit / 4);
      continue;
    }
    yield* rows;
    const last = rows[rows.length - 1];
    if (!last || rows.length < limit) return;
    after = last._id;
  }
}
