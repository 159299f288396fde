import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { textKey } from '@shared/item/event';
import type { Message } from '@shared/routing/message';
import { keysOfMessage, signatureOfMessage } from '@shared/routing/topics/minhash';
import { decodeRarity, type Rarity } from '@shared/routing/topics/rarity';
import { readingOf } from '@shared/routing/topics/reading';
import { tellingOf } from '@shared/routing/topics/telling';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { StoredLikeness } from '../../../cloudfunctions/store/likenesses';

/** Lies beside the functions; a process of the bench is started in the repository's root. */
let known: Rarity | undefined;
const rarity = (): Rarity =>
  (known ??= decodeRarity(readFileSync(resolve('cloudfunctions/services/common-issues/rarity.bin'))));
const WORDS = 12;

/** What an item is compared by, for all that go the way of this one: `likeKeysOf` reads from beside the function. */
export function comparedBy(item: StoredItem): (own: StoredItem) => StoredLikeness {
  const message: Message = { title: item.title, text: item.texts[textKey(1, 'text')] ?? '' };
  const reading = readingOf(message);
  const keys = [
    ...keysOfMessage(signatureOfMessage(message)).map((band) => `${item.placeId}=${band.toString(36)}`),
    ...tellingOf(reading, rarity())
      .slice(0, WORDS)
      .map((gram) => `${item.placeId}~${gram.toString(36)}`),
  ];
  const { title, all, places, names } = reading;
  const words = { title: [...title], all: [...all], places, names };
  return ({ _id, no, createdAt, submitterOpenid }) => ({
    _id,
    no,
    keys,
    at: createdAt,
    who: submitterOpenid,
    ...words,
    splits: 0,
  });
}
