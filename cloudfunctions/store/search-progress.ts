import { collection } from '../platform/database';

/** How far the items of a place that were there before were made findable. */
export interface SearchProgress {
  /** The place's. */
  _id: string;
  /** Grows when items are found by something else: then all are written anew. */
  format: number;
  /** The last number that was written. */
  after: string;
  done: boolean;
}

export async function searchProgressOf(placeId: string): Promise<SearchProgress | null> {
  const { data } = await collection('search_progress').where({ _id: placeId }).limit(1).get();
  return (data[0] as unknown as SearchProgress | undefined) ?? null;
}

export async function keepSearchProgress({ _id, ...progress }: SearchProgress): Promise<void> {
  await collection('search_progress').doc(_id).set({ data: progress });
}
