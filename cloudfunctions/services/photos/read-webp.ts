import { cleanWebp } from './clean-webp';
import type { Pixels } from './mosaic';
import { isFault } from './picture';

const WHITE = 255;

/** Null for a picture of more points. Throws for what is no WebP, or half of one. What shines through is on white. */
export async function readWebp(bytes: Buffer, pointsMax: number): Promise<Pixels | null> {
  const head = cleanWebp(bytes);
  if (isFault(head)) throw new Error('not a whole WebP');
  if (head.width * head.height > pointsMax) return null;
  const { decode } = await import('@cwasm/webp');
  const { width, height, data: samples } = decode(head.bytes);
  const data = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < samples.length; from += 4, to += 3) {
    const light = samples[from + 3] ?? 0;
    for (let part = 0; part < 3; part += 1)
      data[to + part] = Math.round(((samples[from + part] ?? 0) * light + WHITE * (255 - light)) / 255);
  }
  return { width, height, data };
}
