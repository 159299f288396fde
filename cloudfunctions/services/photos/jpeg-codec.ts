import type { Codec } from '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs';
import type { Pixels } from './mosaic';

/** The encoder takes room by the size of the picture alone, and its tables need some; a face is not seen in fewer points. */
const POINTS_MIN = 64 * 64;
/** Colours at half the size, as cameras keep them. */
const SUBSAMPLED = 2;

/** JPEGs to pixels and back. One for each picture: its memory grows with the picture and would never be given back. */
export class JpegCodec {
  private constructor(private readonly codec: Codec) {}

  static async load(): Promise<JpegCodec> {
    const { default: load } = await import('@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs');
    return new JpegCodec(await load());
  }

  /** Null for a picture of more points. Throws for what is no JPEG, or half of one. */
  read(bytes: Buffer, pointsMax: number): Pixels | null {
    const decoder = new this.codec.JPEGDecoder();
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    said(() => decoder.readHeader());
    const { width, height, componentCount } = decoder.getFrameInfo();
    if (width * height > pointsMax) return null;
    said(() => decoder.decode());
    const samples = decoder.getDecodedBuffer();
    const data = componentCount === 1 ? coloured(samples) : samples.slice();
    decoder.delete();
    return { width, height, data };
  }

  /** Null for a picture too small to be a photo. */
  write({ width, height, data }: Pixels, quality: number): Buffer | null {
    if (width * height < POINTS_MIN) return null;
    const encoder = new this.codec.JPEGEncoder();
    encoder
      .getDecodedBuffer({ width, height, bitsPerSample: 8, componentCount: 3, isSigned: false })
      .set(data);
    encoder.setQuality(quality);
    encoder.setProgressive(0);
    encoder.setSubSampling(SUBSAMPLED);
    encoder.encode();
    const bytes = Buffer.from(encoder.getEncodedBuffer());
    encoder.delete();
    return bytes;
  }
}

/** What fails in there fails with the address of its words. */
function said(work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new Error('not a whole JPEG of a kind that is known', { cause });
  }
}

function coloured(greys: Uint8Array): Uint8Array {
  const data = new Uint8Array(greys.length * 3);
  greys.forEach((grey, point) => data.fill(grey, point * 3, point * 3 + 3));
  return data;
}
