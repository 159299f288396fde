import { inflateSync } from 'node:zlib';
import { PASSES, pngHeaderOf, samplesOf, type PngHeader } from './clean-png';
import type { Pixels } from './mosaic';

const AT_ONCE = [[0, 0, 1, 1]] as const;

/** The pixels of a PNG that was cleaned before, whatever its depth and order; null where it is none. */
export function readPng(bytes: Buffer): Pixels | null {
  const header = pngHeaderOf(bytes.subarray(16, 29));
  if (!header) return null;
  const { width, height, depth } = header;
  const { palette, packed } = chunksOf(bytes);
  const bits = depth * samplesOf(header);
  const passes = (header.interlaced ? PASSES : AT_ONCE).map(([x, y, right, down]) => {
    const across = Math.ceil((width - x) / right);
    const lines = across > 0 ? Math.max(0, Math.ceil((height - y) / down)) : 0;
    return { x, y, right, down, across, lines, row: Math.ceil((across * bits) / 8) };
  });
  const maxOutputLength = passes.reduce((sum, { row, lines }) => sum + (row + 1) * lines, 0);
  const rows = inflateSync(packed, { maxOutputLength });
  const data = new Uint8Array(width * height * 3);
  let from = 0;
  for (const { x, y, right, down, across, lines, row } of passes) {
    const flat = unfiltered(
      rows.subarray(from, from + (row + 1) * lines),
      lines,
      row,
      Math.max(1, bits >> 3),
    );
    from += (row + 1) * lines;
    for (let line = 0; line < lines; line += 1) {
      for (let point = 0; point < across; point += 1) {
        const at = ((y + line * down) * width + x + point * right) * 3;
        colour(data, at, flat.subarray(line * row), point, header, palette);
      }
    }
  }
  return { width, height, data };
}

function chunksOf(bytes: Buffer): { palette: Buffer; packed: Buffer } {
  const packed: Buffer[] = [];
  let palette: Buffer = Buffer.alloc(0);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') packed.push(bytes.subarray(at + 8, end - 4));
    if (name === 'PLTE') palette = bytes.subarray(at + 8, end - 4);
    at = end;
  }
  return { palette, packed: Buffer.concat(packed) };
}

/** Each row was written as its difference from what stands left of it and above. */
function unfiltered(rows: Buffer, lines: number, row: number, step: number): Buffer {
  const flat = Buffer.alloc(row * lines);
  for (let y = 0; y < lines; y += 1) {
    const filter = rows[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= step ? (flat[at - step] ?? 0) : 0;
      const above = y > 0 ? (flat[at - row] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (flat[at - row - step] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? 0;
      flat[at] = (rows[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return flat;
}

function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(sum - value));
  if (toLeft !== undefined && toLeft <= (toAbove ?? 0) && toLeft <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}

/** One sample as a number of eight bits; of a palette's, its place there. */
function sample(row: Buffer, nth: number, { depth, colour: kind }: PngHeader): number {
  if (depth === 8) return row[nth] ?? 0;
  if (depth === 16) return row[nth * 2] ?? 0;
  const bit = nth * depth;
  const most = (1 << depth) - 1;
  const value = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most;
  return kind === 3 ? value : Math.round((value * 255) / most);
}

function colour(
  data: Uint8Array,
  at: number,
  row: Buffer,
  point: number,
  header: PngHeader,
  palette: Buffer,
): void {
  const samples = samplesOf(header);
  const first = sample(row, point * samples, header);
  for (let part = 0; part < 3; part += 1) {
    data[at + part] =
      header.colour === 3
        ? (palette[first * 3 + part] ?? 0)
        : samples < 3
          ? first
          : sample(row, point * samples + part, header);
  }
}
