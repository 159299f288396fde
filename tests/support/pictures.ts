import { deflateSync } from 'node:zlib';

export const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One chunk of a PNG; its checksum is nobody's concern here. */
export function chunk(name: string, body: string | Buffer): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  return Buffer.concat([size, Buffer.from(name, 'latin1'), bytes, Buffer.alloc(4)]);
}

/** @param colour 0 grey, 2 red green blue, 3 by palette, 6 with transparency */
export function ihdr(width: number, height: number, colour = 2, interlace = 0, depth = 8): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body[8] = depth;
  body[9] = colour;
  body[12] = interlace;
  return chunk('IHDR', body);
}

export const idat = (pixels: Buffer): Buffer => chunk('IDAT', deflateSync(pixels));

/** A white picture. @param beside chunks between its head and its pixels */
export function aPng(width: number, height: number, beside: readonly Buffer[] = []): Buffer {
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(width * 3, 0xff)]);
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([PNG_HEAD, ihdr(width, height), ...beside, idat(pixels), chunk('IEND', '')]);
}

export function riffChunk(name: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name), size, body, Buffer.alloc(body.length % 2)]);
}

export function riff(body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length + 4);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), body]);
}

/** The first frame of a WebP of 40 x 30, without what follows its head. */
export const VP8 = riffChunk('VP8 ', Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a, 40, 0, 30, 0]));
