import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** A reply in numbers that say how alike two are, and nothing of its words. `_id` is its item's and its event's. */
export interface ReplyPrint {
  _id: string;
  no: string;
  sketch: number[];
  /** Keys of this unit under which replies that are nearly the same meet. */
  bands: string[];
  at: number;
}

/** Newer ones are enough to see that somebody copies. */
const LOOKED_AT = 40;

const prints = () => collection('reply_prints');

export async function addReplyPrint(print: ReplyPrint): Promise<void> {
  try {
    await prints().add({ data: print as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** The latest that share a band with it: one look, whatever the unit has answered in its life. */
export async function printsSharing(bands: readonly string[]): Promise<ReplyPrint[]> {
  if (bands.length === 0) return [];
  const { data } = await prints()
    .where({ bands: command().in([...bands]) })
    .orderBy('at', 'desc')
    .limit(LOOKED_AT)
    .get();
  return data as unknown as ReplyPrint[];
}
