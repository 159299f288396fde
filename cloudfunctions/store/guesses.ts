import { DAY_MS } from '@shared/common/shanghai';
import { collection, command, isDuplicate } from '../platform/database';

const guesses = () => collection('guesses');

/** How often somebody, or something, may be guessed at before a day of rest. */
export interface GuessLimit {
  subject: string;
  misses: number;
}

/**
 * Takes one of the tries that are left; false when none is. The same three calls whatever the answer is, so that the
 * time it takes tells nothing, and counted before anything is looked at: fifty at once are not fifty tries.
 */
export async function takeTry({ subject, misses }: GuessLimit, now: number): Promise<boolean> {
  const _ = command();
  const until = now + DAY_MS;
  try {
    await guesses().add({ data: { _id: subject, misses: 0, until } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  await guesses()
    .where({ _id: subject, until: _.lte(now) })
    .update({ data: { misses: 0, until } });
  const { stats } = await guesses()
    .where({ _id: subject, misses: _.lt(misses) })
    .update({ data: { misses: _.inc(1), until } });
  return stats.updated === 1;
}

/** It was no guess. */
export async function giveTryBack(subject: string): Promise<void> {
  await guesses()
    .where({ _id: subject })
    .update({ data: { misses: command().inc(-1) } });
}

/** Forgets whose day of rest is over. */
export async function dropOldGuesses(now: number, most: number): Promise<number> {
  const { data } = await guesses()
    .where({ until: command().lte(now) })
    .limit(most)
    .field({ _id: true })
    .get();
  if (data.length === 0) return 0;
  const ids = data.map(({ _id }) => String(_id));
  const { stats } = await guesses()
    .where({ _id: command().in(ids), until: command().lte(now) })
    .remove();
  return stats.removed;
}
