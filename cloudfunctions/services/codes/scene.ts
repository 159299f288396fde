import { createHash, createHmac } from 'node:crypto';
import { wordCodeOf } from '@shared/entry-code/word-code';
import { phoneHashKey } from '../../platform/secrets';

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz';
const SCENE_LENGTH = 16;

/** Letters that nobody outside can compute and the same intent finds again: a repeated request prints one code. */
export function secretLetters(what: string, length: number, letters: string): string {
  const bytes = createHmac('sha512', phoneHashKey()).update(what).digest();
  return Array.from({ length }, (_, index) => letters[(bytes[index] ?? 0) % letters.length]).join('');
}

/** What a picture carries: opaque, of the characters that `wxacode.getUnlimited` takes. */
export const sceneFor = (intent: string): string => secretLetters(`code:${intent}`, SCENE_LENGTH, LETTERS);

/** The words of a scene. */
export const wordsOf = (scene: string): string => wordCodeOf(createHash('sha256').update(scene).digest());
