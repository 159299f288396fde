/** None that is taken for another when it is read aloud or copied by hand: no I, L, O, U, 0, 1. */
export const RECEIPT_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const RECEIPT_LENGTH = 8;

/** `7KFX-M2QP`: four and four. */
export const receiptInWords = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** As people type it: small letters, blanks, a stroke between. Null when it cannot be one. */
export function readReceipt(text: string): string | null {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  const known = Array.from(plain).every((letter) => RECEIPT_LETTERS.includes(letter));
  return known && plain.length === RECEIPT_LENGTH ? plain : null;
}
