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
