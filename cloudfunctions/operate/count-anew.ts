import { BOARD } from '../services/board/put-on-board';
import { foldTallies } from '../services/figures/fold';
import { recountFigures } from '../services/figures/recount';
import { OUTCOMES } from '../services/outcome/count-outcome';
import { recountSums } from '../services/sums/recount';
import type { StoredPlace } from '../store/places';

/** The figures of places from their items' events alone; only where nobody else writes. */
export async function countAnew(places: readonly StoredPlace[]): Promise<void> {
  for (const place of places) {
    const counted = [
      await recountFigures(place),
      await recountSums(BOARD, place._id),
      await recountSums(OUTCOMES, place._id),
    ];
    if (counted.includes(false))
      throw new Error(`${place._id} 计数时又有人写入：恢复时请先停掉定时触发器和小程序。`);
  }
  await foldTallies();
}
