import { summedOf, type SummedRow } from '../../store/summed-rows';
import { replaceSums, sumsUnder } from '../../store/sums';
import { Sums, type Summed } from './summed';

/** Rows that are read at once: they stay far below what one answer of the database may hold. */
const AT_ONCE = 300;
/** Years of a place, at most. */
const SUMS_MAX = 100;

/** What the rows of a place come to. `isIn`: whether the sums have a change that its row still keeps. */
export async function countSums<Row extends SummedRow>(
  { name, fields, sumsOf }: Summed<Row>,
  placeId: string,
  isIn: (sums: string, key: string) => boolean = () => true,
): Promise<Sums> {
  const counted = new Sums();
  for (let after = ''; ;) {
    const rows = await summedOf<Row>(name, placeId, fields, after, AT_ONCE);
    for (const row of rows) {
      counted.add(sumsOf(row));
      for (const { sums, key, change } of row.owed ?? [])
        if (!isIn(sums, key)) counted.add({ [sums]: change }, -1);
    }
    const last = rows[rows.length - 1];
    if (!last || rows.length < AT_ONCE) return counted;
    after = last._id;
  }
}

/**
 * Puts what the rows of a place come to in place of its sums, of all or of `only` these. What a row still owes stays
 * out: it will be added. False when sums moved meanwhile: count again.
 */
export async function recountSums<Row extends SummedRow>(
  summed: Summed<Row>,
  placeId: string,
  only?: readonly string[],
): Promise<boolean> {
  const known = new Map((await sumsUnder(summed.prefix(placeId), SUMS_MAX)).map((sums) => [sums._id, sums]));
  const isIn = (id: string, key: string) => known.get(id)?.recent.includes(key) ?? false;
  const counted = await countSums(summed, placeId, isIn);
  for (const id of only ?? new Set([...known.keys(), ...counted.ids]))
    if (!(await replaceSums(id, known.get(id) ?? null, counted.of(id)))) return false;
  return true;
}
