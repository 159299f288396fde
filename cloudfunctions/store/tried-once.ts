import { DAY_MS } from '@shared/common/shanghai';
import { collection, isDuplicate } from '../platform/database';

/** Beside the guesses, and forgotten with them after a day. */
const tries = () => collection('guesses');

/** Who comes first does it; whoever comes again hears what came of it, as far as that is known. */
export async function tryOnce(_id: string, now: number): Promise<{ first: boolean; errcode?: number }> {
  try {
    await tries().add({ data: { _id, until: now + DAY_MS } });
    return { first: true };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return { first: false, errcode: (await knownTry(_id))?.errcode };
}

export async function knownTry(_id: string): Promise<{ errcode?: number } | null> {
  const { data } = await tries().where({ _id }).limit(1).get();
  return data[0] ? { errcode: data[0].errcode as number | undefined } : null;
}

export async function keepOutcome(_id: string, errcode: number): Promise<void> {
  await tries().where({ _id }).update({ data: { errcode } });
}
