import { collection, command, isDuplicate, type Clause } from '../platform/database';
import type { Quarter } from '@shared/common/quarter';

/**
 * What one station has taken on in one quarter: how many more it may, and whether it was reminded. The items say the
 * rest; this document alone holds the limit, for two who choose at once meet here.
 */
export interface StationQuarter {
  /** `place/quarter/station` */
  _id: string;
  /** `place/quarter` */
  of: string;
  stationId: string;
  used: number;
  /** Since when, by item id. */
  picks: Record<string, number>;
  remindedAt?: number;
}

type Named = Pick<StationQuarter, '_id' | 'of' | 'stationId'>;

const MOST = 1000;

const rows = () => collection('key_issues');

export const stationQuarter = (placeId: string, quarter: Quarter, stationId: string): Named => ({
  _id: `${placeId}/${quarter}/${stationId}`,
  of: `${placeId}/${quarter}`,
  stationId,
});

export async function stationQuartersOf(placeId: string, quarter: Quarter): Promise<StationQuarter[]> {
  const { data } = await rows()
    .where({ of: `${placeId}/${quarter}` })
    .orderBy('_id', 'asc')
    .limit(MOST)
    .get();
  return data as unknown as StationQuarter[];
}

export async function findStationQuarter(id: string): Promise<StationQuarter | null> {
  const { data } = await rows().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StationQuarter | undefined) ?? null;
}

/** One conditional write: false when all are used, or this item has its one already. */
export async function takePick(named: Named, itemId: string, at: number, most: number): Promise<boolean> {
  const _ = command();
  const take = async () => {
    const { stats } = await rows()
      .where({ _id: named._id, used: _.lt(most), [`picks.${itemId}`]: _.exists(false) })
      .update({ data: { used: _.inc(1), [`picks.${itemId}`]: at } });
    return stats.updated === 1;
  };
  if (await take()) return true;
  // The quarter's first; or somebody else's was, a moment ago.
  return (await addFirst({ ...named, used: 1, picks: { [itemId]: at } })) || take();
}

/** Only if it is still the one of that moment: nobody's later pick is taken. */
export async function freePick(id: string, itemId: string, at: number): Promise<void> {
  const _ = command();
  await rows()
    .where({ _id: id, [`picks.${itemId}`]: at })
    .update({ data: { used: _.inc(-1), [`picks.${itemId}`]: _.remove() } });
}

export async function markReminded(named: Named, remindedAt: number): Promise<void> {
  if (await addFirst({ ...named, used: 0, picks: {}, remindedAt })) return;
  await rows().where({ _id: named._id }).update({ data: { remindedAt } });
}

async function addFirst(row: StationQuarter): Promise<boolean> {
  try {
    await rows().add({ data: row as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
