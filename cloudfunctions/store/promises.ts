import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** What a deputy promised publicly beside any answer. */
export interface StoredPromise {
  _id: string;
  placeId: string;
  /** Scope of the deputy. */
  deputy: string;
  deputyId: string;
  text: string;
  dueDay: string;
  at: number;
  keptDay?: string;
  done?: string;
  /** The request that said so (services/asked-as.ts). */
  keptAs?: string;
}

/** A term's worth: a card shows the latest. */
const SHOWN_MAX = 50;
/** More deputies and promises than one report is read for. */
const COUNTED_MAX = 1000;

const promises = () => collection('promises');

/** Sent twice it is written once: the id derives from the intent. */
export async function addPromise(promise: StoredPromise): Promise<void> {
  try {
    await promises().add({ data: promise as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function findPromise(id: string): Promise<StoredPromise | null> {
  const { data } = await promises().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredPromise | undefined) ?? null;
}

export async function promisesOf(deputy: string): Promise<StoredPromise[]> {
  const { data } = await promises()
    .where({ deputy })
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(SHOWN_MAX)
    .get();
  return data as unknown as StoredPromise[];
}

/** False when it had been said before. */
export async function markKept(
  id: string,
  kept: Required<Pick<StoredPromise, 'keptDay' | 'done' | 'keptAs'>>,
): Promise<boolean> {
  const { stats } = await promises()
    .where({ _id: id, keptDay: command().exists(false) })
    .update({ data: kept });
  return stats.updated === 1;
}

/** Deputies of a place who promised something. */
export async function whoPromised(placeId: string): Promise<Set<string>> {
  const { data } = await promises()
    .where({ placeId })
    .orderBy('deputyId', 'asc')
    .limit(COUNTED_MAX)
    .field({ deputyId: true })
    .get();
  return new Set(data.map(({ deputyId }) => String(deputyId)));
}
