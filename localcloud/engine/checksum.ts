import { crc32 } from 'node:zlib';

/** Of a text as it is stored; null with a Node before 20.15, which has none: nothing is held against it then. */
export const checksumOf: (text: string) => number | null =
  typeof crc32 === 'function' ? (text) => crc32(text) : () => null;
