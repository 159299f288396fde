import { logError } from '../../platform/log';
import { findDueIds } from '../../store/item-effects';
import type { ServiceContext } from '../context';
import { attendTo } from './due-item';

const AT_ONCE = 100;
/** `jobs` has a minute; what is left then is the next run's. Real time, not the items'. */
const TIME_LIMIT_MS = 40_000;

export interface SweepResult {
  attended: number;
  failed: number;
  /** Items of which something is still to follow, and was tried. */
  left: number;
}

/** Everything that is due. One bad item never stops the others. */
export async function sweepDueItems(context: ServiceContext): Promise<SweepResult> {
  const until = performance.now() + TIME_LIMIT_MS;
  const bad = new Set<string>();
  let attended = 0;
  let left = 0;
  for (;;) {
    const due = await findDueIds(context.runtime.now(), AT_ONCE);
    const ids = due.filter((id) => !bad.has(id));
    for (const id of ids) {
      if (performance.now() > until) return { attended, failed: bad.size, left };
      try {
        if (await attendTo(id, context)) left += 1;
        attended += 1;
      } catch (error) {
        bad.add(id);
        logError('the timer could not attend to an item', error, { item: id });
      }
    }
    if (due.length < AT_ONCE || ids.length === 0) return { attended, failed: bad.size, left };
  }
}
