import { dayOf } from '../common/shanghai';

/** Read out over the phone: no 0/O/1/I/L, none of B D G N S V Z, which sound or look like others. 23 is prime. */
const ALPHABET = '23456789ACEFHJKMPRTUWXY';
const RANDOM_LENGTH = 4;

/**
 * `QH260924-7KFXM`: the place, the day in Shanghai, four random characters and one that checks all others. A wrong
 * character or two swapped ones never give another valid number (weighted sum modulo a prime).
 * @param bytes at least four random ones
 */
export function referenceNumber(prefix: string, at: number, bytes: Uint8Array): string {
  const day = dayOf(at).slice(2).replaceAll('-', '');
  const random = Array.from(bytes.subarray(0, RANDOM_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]);
  const body = `${prefix}${day}${random.join('')}`;
  return `${prefix}${day}-${random.join('')}${checkCharacter(body)}`;
}

/** Whether a number can have been given by us: typed numbers are checked before anybody is asked. */
export function isReferenceNumber(text: string): boolean {
  const parts = /^([A-Z]{2}\d{6})-([0-9A-Z]{4})([0-9A-Z])$/.exec(text);
  return parts !== null && checkCharacter(`${parts[1]}${parts[2]}`) === parts[3];
}

function checkCharacter(body: string): string {
  const sum = Array.from(body).reduce(
    (total, character, index) => total + (index + 1) * valueOf(character),
    0,
  );
  return ALPHABET.charAt(sum % ALPHABET.length);
}

/** Letters of the prefix that the alphabet lacks count by their place in ours, digits 0 and 1 by themselves. */
function valueOf(character: string): number {
  const index = ALPHABET.indexOf(character);
  return index >= 0 ? index : character.charCodeAt(0) % ALPHABET.length;
}
