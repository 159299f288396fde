import { systemRuntime } from '../../platform/runtime';
import { addSummed, clearOwed, findSummed, renewSummed, type SummedRow } from '../../store/summed-rows';
import { addOnce, type Owed } from '../../store/sums';
import { recountSums } from './recount';
import { owedBetween, type Summed } from './summed';

const ATTEMPTS = 10;

/**
 * Writes a row, unless what stands there is as new, and moves the sums that it belongs to. The row keeps what it owes
 * them until they have it, and they know what they had: the function may die anywhere and come again, or run twice.
 */
export async function keepSummed<Row extends SummedRow>(
  summed: Summed<Row>,
  placeId: string,
  row: Row,
  /** Of a row that is new there. */
  firstOf: object = {},
): Promise<void> {
  const { name, order, fields, sumsOf } = summed;
  const { _id, ...content } = row;
  // Of this write and no other: a row that is made anew moves its sums anew.
  const key = systemRuntime.randomId();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await findSummed<Row>(name, _id, [order, ...fields]);
    if (found && found[order] >= row[order]) return settle(summed, placeId, _id, found.owed ?? []);
    const owed = owedBetween(key, found ? sumsOf(found) : {}, sumsOf(row));
    const isWritten = found
      ? await renewSummed(name, { _id, [order]: found[order] }, content, owed)
      : await addSummed(name, { ...row, ...firstOf, owed });
    if (isWritten) return settle(summed, placeId, _id, [...(found?.owed ?? []), ...owed]);
  }
  throw new Error(`${name} ${_id} is written by too many at once`);
}

async function settle<Row extends SummedRow>(
  summed: Summed<Row>,
  placeId: string,
  id: string,
  owed: readonly Owed[],
): Promise<void> {
  if (owed.length === 0) return;
  for (const one of owed) {
    if (await addOnce(one)) continue;
    // The first change of a place: its sums begin with what its rows are.
    await recountSums(summed, placeId, [one.sums]);
    if (!(await addOnce(one))) throw new Error(`the sums ${one.sums} are not there`);
  }
  await clearOwed(
    summed.name,
    id,
    owed.map(({ key }) => key),
  );
}
