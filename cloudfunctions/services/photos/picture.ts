import type { PictureType } from '../../store/uploads';

const startsWith = (bytes: Buffer, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** What the bytes themselves say a file is; names and declared types are the uploader's word. */
export function pictureTypeOf(bytes: Buffer): PictureType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  return null;
}

/** WeChat's picture check takes at most 10 MB (mediaCheckAsync); the app compresses to a tenth of this. */
export const PHOTO_MAX_BYTES = 5 * 1024 * 1024;

/** A phone's camera makes 12 to 50 million; the app sends 3. A file of more is made to fill somebody's memory. */
export const PIXELS_MAX = 50_000_000;

/** A picture without what was written beside it. */
export interface CleanPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** `broken` does not follow its own format, `two_in_one` is something else as well. */
export type PictureFault = 'broken' | 'two_in_one' | 'too_many_pixels';

export const isFault = (result: CleanPicture | PictureFault): result is PictureFault =>
  typeof result === 'string';

/** How other programs know what is theirs: archive, document, program, page. */
const OTHERS = [
  'PK\x03\x04',
  'PK\x05\x06',
  'Rar!\x1a',
  '7z\xbc\xaf\x27',
  '%PDF-',
  '\x7fELF',
  '<script',
  '<svg',
  '<html',
  '<!DOCTYPE',
  '<?php',
];
/** Short ones say something at the very beginning only. */
const OTHERS_AT_ONCE = ['MZ', '#!'];

/** Behind a picture's end lie paddings and moving pictures of some phones, which are dropped; a second file is refused. */
export function hidesAnotherFile(rest: Buffer): boolean {
  const text = rest.toString('latin1');
  return OTHERS.some((mark) => text.includes(mark)) || OTHERS_AT_ONCE.some((mark) => text.startsWith(mark));
}

export function sized(bytes: Buffer, width: number, height: number): CleanPicture | PictureFault {
  if (width <= 0 || height <= 0) return 'broken';
  return width * height > PIXELS_MAX ? 'too_many_pixels' : { bytes, width, height };
}
