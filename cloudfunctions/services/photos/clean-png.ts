import { createInflate } from 'node:zlib';
import { hidesAnotherFile, sized, isFault, type CleanPicture, type PictureFault } from './picture';

/** What makes the picture. Texts, EXIF, profiles (they are packed, and unpack to anything) and films are left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'IDAT', 'IEND']);

/** Samples a pixel, by colour type. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export interface PngHeader {
  width: number;
  height: number;
  depth: number;
  colour: number;
  interlaced: boolean;
}

export async function cleanPng(bytes: Buffer): Promise<CleanPicture | PictureFault> {
  const parts: Buffer[] = [bytes.subarray(0, 8)];
  const packed: Buffer[] = [];
  let header: PngHeader | null = null;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return 'broken';
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (header === null) {
      header = name === 'IHDR' && end === at + 25 ? pngHeaderOf(bytes.subarray(at + 8, at + 21)) : null;
      if (header === null) return 'broken';
    }
    if (name === 'IDAT') packed.push(bytes.subarray(at + 8, end - 4));
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') {
      if (hidesAnotherFile(bytes.subarray(end))) return 'two_in_one';
      const size = sized(Buffer.concat(parts), header.width, header.height);
      if (isFault(size)) return size;
      return (await unpacksTo(packed, pngBytes(header))) ? size : 'broken';
    }
    at = end;
  }
  return 'broken';
}

export function pngHeaderOf(chunk: Buffer): PngHeader | null {
  const [width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)];
  const [depth = 0, colour = -1, , , interlace = 2] = chunk.subarray(8, 13);
  if (SAMPLES[colour] === undefined || ![1, 2, 4, 8, 16].includes(depth) || interlace > 1) return null;
  return { width, height, depth, colour, interlaced: interlace === 1 };
}

export const samplesOf = ({ colour }: PngHeader): number => SAMPLES[colour] ?? 0;

const rowBytes = (width: number, header: PngHeader) =>
  width === 0 ? 0 : 1 + Math.ceil((width * samplesOf(header) * header.depth) / 8);

/** Adam7: first column and row, steps. */
export const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** How many bytes its pixels are when they are unpacked. */
function pngBytes(header: PngHeader): number {
  const { width, height, interlaced } = header;
  if (!interlaced) return rowBytes(width, header) * height;
  return PASSES.reduce((sum, [x, y, stepX, stepY]) => {
    const columns = Math.max(0, Math.ceil((width - x) / stepX));
    return sum + rowBytes(columns, header) * Math.max(0, Math.ceil((height - y) / stepY));
  }, 0);
}

/** Counted while it unpacks and never held: a bomb is put down as soon as it is more than it said. */
function unpacksTo(packed: readonly Buffer[], expected: number): Promise<boolean> {
  return new Promise((resolve) => {
    const inflate = createInflate();
    let total = 0;
    inflate.on('data', (part: Buffer) => {
      total += part.length;
      if (total > expected) {
        inflate.destroy();
        resolve(false);
      }
    });
    inflate.on('end', () => resolve(total === expected));
    inflate.on('error', () => resolve(false));
    inflate.end(Buffer.concat(packed));
  });
}
