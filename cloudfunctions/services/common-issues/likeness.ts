import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '@shared/routing/message';
import { keysOfMessage, signatureOfMessage } from '@shared/routing/topics/minhash';
import { decodeRarity, type Rarity } from '@shared/routing/topics/rarity';
import { readingOf } from '@shared/routing/topics/reading';
import { tellingOf } from '@shared/routing/topics/telling';

let known: Rarity | undefined;

/** Lies beside the function and is read once, by the first call that compares words. */
export const rarity = (): Rarity => (known ??= decodeRarity(readFileSync(join(__dirname, 'rarity.bin'))));

/** Of the most telling pairs, those under which a message is found: a dozen names a place and a matter. */
const WORDS = 12;

/** Pairs of a message by which others of its place find it. */
export const wordKeysOf = (placeId: string, message: Message): string[] =>
  tellingOf(readingOf(message), rarity())
    .slice(0, WORDS)
    .map((gram) => `${placeId}~${gram.toString(36)}`);

/** Under which keys near copies are found: by one of sixteen. */
export const copyKeysOf = (placeId: string, message: Message): string[] =>
  keysOfMessage(signatureOfMessage(message)).map((band) => `${placeId}=${band.toString(36)}`);

/** Under which keys an item is found by those who say the same: near copies by one of sixteen, the rest by words. */
export const likeKeysOf = (placeId: string, message: Message): string[] => [
  ...copyKeysOf(placeId, message),
  ...wordKeysOf(placeId, message),
];
