/** A picture as rows of red, green and blue. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** In parts of the picture's width and height, as fingers marked it on a screen of any size. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A face of four squares is nobody's, and so is a plate. */
const SQUARES = 4;
/** Small marks: a square of fewer points still shows letters. */
const SQUARE_MIN = 12;
const CHANNELS = 3;

/** Each square becomes its average: what was there cannot be counted back. Changes the pixels given. */
export function cover({ width, height, data }: Pixels, areas: readonly Area[]): void {
  for (const area of areas) {
    const left = Math.floor(area.x * width);
    const top = Math.floor(area.y * height);
    const right = Math.min(width, Math.ceil((area.x + area.width) * width));
    const bottom = Math.min(height, Math.ceil((area.y + area.height) * height));
    const square = Math.max(SQUARE_MIN, Math.ceil(Math.max(right - left, bottom - top) / SQUARES));
    for (let y = top; y < bottom; y += square)
      for (let x = left; x < right; x += square)
        average(data, width, [x, y, Math.min(x + square, right), Math.min(y + square, bottom)]);
  }
}

function average(
  data: Uint8Array,
  width: number,
  [left, top, right, bottom]: readonly [number, number, number, number],
): void {
  const sums = [0, 0, 0];
  const points = (right - left) * (bottom - top);
  for (let y = top; y < bottom; y += 1)
    for (let at = (y * width + left) * CHANNELS; at < (y * width + right) * CHANNELS; at += 1)
      sums[at % CHANNELS] = (sums[at % CHANNELS] ?? 0) + (data[at] ?? 0);
  const mean = sums.map((sum) => Math.round(sum / points));
  for (let y = top; y < bottom; y += 1)
    for (let at = (y * width + left) * CHANNELS; at < (y * width + right) * CHANNELS; at += 1)
      data[at] = mean[at % CHANNELS] ?? 0;
}
