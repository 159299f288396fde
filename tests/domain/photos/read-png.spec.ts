import { readPng } from '../../../cloudfunctions/services/photos/read-png';
import { chunk, idat, ihdr, PNG_HEAD } from '../../support/pictures';

const png = (head: Buffer, rows: readonly (readonly number[])[], beside: readonly Buffer[] = []) =>
  Buffer.concat([PNG_HEAD, head, ...beside, idat(Buffer.from(rows.flat())), chunk('IEND', '')]);

/** Red, green and blue of each point, row by row. */
function pointsOf(bytes: Buffer): number[][] {
  const { data = new Uint8Array(), width = 0, height = 0 } = readPng(bytes) ?? {};
  return Array.from({ length: width * height }, (_none, point) => [
    ...data.subarray(point * 4, point * 4 + 3),
  ]);
}

const [BLACK, WHITE] = [
  [0, 0, 0],
  [255, 255, 255],
];

describe('readPng', () => {
  it('reads sixteen bits a sample by their upper half', () => {
    const bytes = png(ihdr(2, 1, 2, 0, 16), [[0, 255, 255, 128, 0, 16, 7, 1, 2, 3, 4, 5, 6]]);
    expect(pointsOf(bytes)).toEqual([
      [255, 128, 16],
      [1, 3, 5],
    ]);
  });

  it('reads few bits: grey is spread over all values, and a palette is looked up', () => {
    expect(pointsOf(png(ihdr(3, 1, 0, 0, 1), [[0, 0b10100000]]))).toEqual([WHITE, BLACK, WHITE]);
    expect(pointsOf(png(ihdr(3, 1, 0, 0, 2), [[0, 0b00011100]]))).toEqual([BLACK, [85, 85, 85], WHITE]);
    const palette = chunk('PLTE', Buffer.from([10, 20, 30, 40, 50, 60]));
    expect(pointsOf(png(ihdr(2, 1, 3, 0, 4), [[0, 0x10]], [palette]))).toEqual([
      [40, 50, 60],
      [10, 20, 30],
    ]);
  });

  it('puts the seven passes together', () => {
    // Three by three of grey: passes 1, 4, 5, 6 and 7 have something to say, the others nothing.
    const rows = [
      [0, 1],
      [0, 3],
      [0, 7, 9],
      [0, 2],
      [0, 8],
      [0, 4, 5, 6],
    ];
    expect(pointsOf(png(ihdr(3, 3, 0, 1), rows)).map(([grey]) => grey)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('reads none where the head is none', () => {
    expect(readPng(png(ihdr(1, 1, 5), [[0, 0]]))).toBeNull();
  });
});
