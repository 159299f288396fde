import { DAY_MS } from '@shared/common/shanghai';
import { titleOf } from '@shared/item/title';
import type { VoiceRow } from '@shared/voice-import/plan';
import { keysUnder } from '../../store/likenesses';
import { copyKeysOf } from '../common-issues/likeness';

/** Sixteen keys each: a query names so many at most. */
const AT_ONCE = 25;
const SIDE_BY_SIDE = 4;
/** Two keys of sixteen are shared by texts that have half of their runs in common, and hardly by others. */
const SHARED_FROM = 2;
/** Who spoke longer ago is answered long since. */
const LOOKS_BACK_DAYS = 180;

/** By row, the item that says nearly the same (MinHash): shown before anything comes in, never left out for it. */
export async function knownLikes(
  placeId: string,
  rows: readonly VoiceRow[],
  now: number,
): Promise<Map<number, string>> {
  const likes = new Map<number, string>();
  const parts = Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, nth) =>
    rows.slice(nth * AT_ONCE, (nth + 1) * AT_ONCE),
  );
  const since = now - LOOKS_BACK_DAYS * DAY_MS;
  const look = async (some: readonly VoiceRow[]) => {
    const asked = some.map(({ row, text }) => ({
      row,
      keys: copyKeysOf(placeId, { title: titleOf(text), text }),
    }));
    const found = await keysUnder([...new Set(asked.flatMap(({ keys }) => keys))], since);
    for (const { row, keys } of asked) {
      const [best] = found
        .map(({ no, keys: theirs }) => ({ no, shared: keys.filter((key) => theirs.includes(key)).length }))
        .filter(({ shared }) => shared >= SHARED_FROM)
        .sort((one, other) => other.shared - one.shared);
      if (best) likes.set(row, best.no);
    }
  };
  for (let from = 0; from < parts.length; from += SIDE_BY_SIDE)
    await Promise.all(parts.slice(from, from + SIDE_BY_SIDE).map(look));
  return likes;
}
