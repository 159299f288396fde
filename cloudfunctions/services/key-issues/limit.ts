import { MINUTE_MS } from '@shared/common/shanghai';
import { findStationQuarter, freePick, takePick, type stationQuarter } from '../../store/key-issues';
import { areKeyIssues } from '../../store/marked-items';
import type { Quarter } from '@shared/common/quarter';

/** Who was cut off between taking a place and marking the item has it no longer: no call lasts this long. */
const CUT_OFF_MS = 2 * MINUTE_MS;

export interface WantedPlace {
  named: ReturnType<typeof stationQuarter>;
  quarter: Quarter;
  itemId: string;
  most: number;
  now: number;
}

/** `taken` by this call, `held` by another one for the same item, or `full`. */
export async function takePlace(wanted: WantedPlace): Promise<'taken' | 'held' | 'full'> {
  const { named, itemId, most, now } = wanted;
  if (await takePick(named, itemId, now, most)) return 'taken';
  const row = await findStationQuarter(named._id);
  if (row?.picks[itemId] !== undefined) return 'held';
  if (!(await freeCutOff(wanted, row?.picks ?? {}))) return 'full';
  return (await takePick(named, itemId, now, most)) ? 'taken' : 'full';
}

/** Places that nobody's mark stands behind: taken, and cut off before the item was written; or dropped, and cut off after. */
async function freeCutOff(
  { named, quarter, now }: WantedPlace,
  picks: Readonly<Record<string, number>>,
): Promise<boolean> {
  const old = Object.entries(picks).filter(([, at]) => now - at > CUT_OFF_MS);
  const marked = await areKeyIssues(
    old.map(([id]) => id),
    quarter,
  );
  const free = old.filter(([id]) => !marked.has(id));
  for (const [id, at] of free) await freePick(named._id, id, at);
  return free.length > 0;
}

/** Given back unless the item is marked after all: another call for it may have been faster. */
export async function givePlaceBack({ named, quarter, itemId, now }: WantedPlace): Promise<void> {
  const marked = await areKeyIssues([itemId], quarter);
  if (!marked.has(itemId)) await freePick(named._id, itemId, now);
}

/** Cut off before this, the next who finds all places taken frees it. */
export async function leavePlace(id: string, itemId: string): Promise<void> {
  const at = (await findStationQuarter(id))?.picks[itemId];
  if (at !== undefined) await freePick(id, itemId, at);
}
