import type { HelperRelation } from '@shared/item/kinds';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** Somebody who was asked to help with one item. `_id` is the fingerprint of the code by which they came. */
export interface StoredHelper {
  _id: string;
  itemId: string;
  no: string;
  relation: HelperRelation;
  /** Absent until the code was used: it is used once. */
  openid?: string;
  state: 'offered' | 'helping' | 'ended';
  offeredAt: number;
  /** Under which hat; absent: by the submitter. */
  offeredBy?: string;
  expiresAt: number;
  acceptedAt?: number;
  endedAt?: number;
  /** The request that ended it (services/asked-as.ts). */
  endedAs?: string;
}

const helpers = () => collection('helpers');
const SHOWN_MAX = 20;

const one = async (condition: Clause): Promise<StoredHelper | null> => {
  const { data } = await helpers().where(condition).limit(1).get();
  return (data[0] as unknown as StoredHelper | undefined) ?? null;
};

export const findHelper = (id: string) => one({ _id: id });
export const helperOn = (no: string, openid: string) => one({ openid, no, state: 'helping' });

export async function addHelper(helper: StoredHelper): Promise<void> {
  try {
    await helpers().add({ data: withoutGaps(helper) as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** Uses the code up; false when it was used, taken back or is too old. */
export async function acceptOffer(id: string, openid: string, now: number): Promise<boolean> {
  const { stats } = await helpers()
    .where({ _id: id, state: 'offered', expiresAt: command().gt(now) })
    .update({ data: { state: 'helping', openid, acceptedAt: now } });
  return stats.updated === 1;
}

/** False when it is no helper of this item, or had ended. */
export async function endHelper(id: string, itemId: string, now: number, endedAs: string): Promise<boolean> {
  const { stats } = await helpers()
    .where({ _id: id, itemId, state: command().neq('ended') })
    .update({ data: { state: 'ended', endedAt: now, endedAs } });
  return stats.updated === 1;
}

export async function helpersOf(itemId: string): Promise<StoredHelper[]> {
  const { data } = await helpers().where({ itemId }).orderBy('offeredAt', 'desc').limit(SHOWN_MAX).get();
  return data as unknown as StoredHelper[];
}
