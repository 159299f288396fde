import { inflateSync } from 'node:zlib';
import { pngHeaderOf, samplesOf, type PngHeader } from './clean-png';
import type { Pixels } from './mosaic';

/** The pixels of a PNG that was cleaned before; null for the rare sorts (sixteen bits, seven passes, few colours). */
export function readPng(bytes: Buffer): Pixels | null {
  const header = pngHeaderOf(bytes.subarray(16, 29));
  if (!header || header.depth !== 8 || header.interlaced) return null;
  const { palette, packed } = chunksOf(bytes);
  const samples = samplesOf(header);
  const row = header.width * samples;
  const rows = inflateSync(packed, { maxOutputLength: (row + 1) * header.height });
  const flat = Buffer.alloc(row * header.height);
  for (let y = 0; y < header.height; y += 1) unfilter(rows, flat, y, row, samples);
  return { width: header.width, height: header.height, data: coloured(flat, header, palette) };
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
function unfilter(rows: Buffer, flat: Buffer, y: number, row: number, samples: number): void {
  const filter = rows[y * (row + 1)] ?? 0;
  for (let x = 0; x < row; x += 1) {
    const at = y * row + x;
    const left = x >= samples ? (flat[at - samples] ?? 0) : 0;
    const above = y > 0 ? (flat[at - row] ?? 0) : 0;
    const corner = x >= samples && y > 0 ? (flat[at - row - samples] ?? 0) : 0;
    const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? 0;
    flat[at] = (rows[y * (row + 1) + 1 + x] ?? 0) + guess;
  }
}

function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(sum - value));
  if (toLeft !== undefined && toLeft <= (toAbove ?? 0) && toLeft <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}

function coloured(flat: Buffer, header: PngHeader, palette: Buffer): Uint8Array {
  const points = header.width * header.height;
  const samples = samplesOf(header);
  const data = new Uint8Array(points * 3);
  for (let point = 0; point < points; point += 1) {
    const from = header.colour === 3 ? palette : flat;
    const at = header.colour === 3 ? (flat[point] ?? 0) * 3 : point * samples;
    const grey = samples < 3 && header.colour !== 3;
    data.set([from[at] ?? 0, from[grey ? at : at + 1] ?? 0, from[grey ? at : at + 2] ?? 0], point * 3);
  }
  return data;
}
