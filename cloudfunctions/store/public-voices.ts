import type { Satisfaction } from '@shared/item/kinds';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { inTransaction } from '../platform/transaction';

interface Said {
  /** Derived from item and person: nobody counts twice. */
  _id: string;
  itemId: string;
  openid: string;
  at: number;
  /** Fingerprint of the intent: its repetition is answered as the first was. */
  key: string;
}

export interface StoredPublicRating extends Said {
  satisfaction: Satisfaction;
}

export interface StoredWitness extends Said {
  still: boolean;
  round: number;
  /** Said when the matter had been closed. */
  after: boolean;
}

/** Writes it and counts it on the publication, both or neither; false when this person had said something before. */
async function addCounted(
  name: 'public_ratings' | 'witnesses',
  said: Said,
  counts: string[],
): Promise<boolean> {
  const _ = command();
  try {
    await inTransaction(async (transaction) => {
      await transaction.collection(name).add({ data: said as unknown as Clause });
      await transaction
        .collection('publications')
        .doc(said.itemId)
        .update({ data: Object.fromEntries(counts.map((field) => [field, _.inc(1)])) });
    });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

export const addPublicRating = (rating: StoredPublicRating): Promise<boolean> =>
  addCounted('public_ratings', rating, [`votes.${rating.satisfaction}`]);

export const addWitness = (witness: StoredWitness): Promise<boolean> =>
  addCounted('witnesses', witness, [
    `witnesses.${witness.round}.${witness.still ? 'still' : 'gone'}`,
    ...(witness.still && witness.after ? [`witnesses.${witness.round}.stillAfter`] : []),
  ]);

export async function findPublicRating(id: string): Promise<StoredPublicRating | null> {
  const { data } = await collection('public_ratings').where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredPublicRating | undefined) ?? null;
}

export async function findWitness(id: string): Promise<StoredWitness | null> {
  const { data } = await collection('witnesses').where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredWitness | undefined) ?? null;
}
