import load from '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs';
import { JpegCodec } from '../../cloudfunctions/services/photos/jpeg-codec';
import type { Pixels } from '../../cloudfunctions/services/photos/mosaic';

const SIZE = { width: 96, height: 64 };

const plain = (red: number, green: number, blue: number): Pixels => ({
  ...SIZE,
  data: Uint8Array.from(
    { length: SIZE.width * SIZE.height * 3 },
    (_none, at) => [red, green, blue][at % 3] ?? 0,
  ),
});

async function grey(value: number): Promise<Buffer> {
  const { JPEGEncoder } = await load();
  const encoder = new JPEGEncoder();
  encoder.getDecodedBuffer({ ...SIZE, bitsPerSample: 8, componentCount: 1, isSigned: false }).fill(value);
  encoder.encode();
  return Buffer.from(encoder.getEncodedBuffer());
}

describe('JpegCodec', () => {
  let codec: JpegCodec;
  beforeAll(async () => {
    codec = await JpegCodec.load();
  });

  const written = (pixels: Pixels): Buffer => codec.write(pixels, 82) ?? Buffer.alloc(0);

  it('reads what it wrote, in its colours and its size', () => {
    const { width, height, data } = codec.read(written(plain(200, 40, 90)), 10_000) ?? plain(0, 0, 0);
    expect([width, height, data.length]).toEqual([96, 64, 96 * 64 * 3]);
    for (const [at, value] of [200, 40, 90].entries())
      expect(Math.abs((data[at] ?? 0) - value)).toBeLessThan(4);
  });

  it('writes the same bytes for the same pixels, whatever it did before', async () => {
    const first = written(plain(10, 20, 30));
    written(plain(90, 20, 30));
    expect(written(plain(10, 20, 30)).equals(first)).toBe(true);
    expect((await JpegCodec.load()).write(plain(10, 20, 30), 82)?.equals(first)).toBe(true);
  });

  it('reads a grey picture as one whose colours are equal', async () => {
    const pixels = codec.read(await grey(120), 10_000);
    expect([...(pixels?.data.subarray(0, 6) ?? [])]).toEqual([120, 120, 120, 120, 120, 120]);
    expect(pixels?.data.length).toBe(96 * 64 * 3);
  });

  it('unpacks no picture of more points than it is told', () => {
    expect(codec.read(written(plain(1, 2, 3)), 96 * 64)).not.toBeNull();
    expect(codec.read(written(plain(1, 2, 3)), 96 * 64 - 1)).toBeNull();
  });

  it('takes nothing for a picture that is none, or half of one', () => {
    const whole = written(plain(1, 2, 3));
    expect(() => codec.read(whole.subarray(0, 300), 10_000)).toThrow('not a whole JPEG');
    expect(() => codec.read(Buffer.from('%PDF-1.7'), 10_000)).toThrow('not a whole JPEG');
  });

  it('writes nothing smaller than anything that could be seen', () => {
    expect(codec.write({ width: 63, height: 64, data: new Uint8Array(63 * 64 * 3) }, 82)).toBeNull();
    expect(codec.write({ width: 64, height: 64, data: new Uint8Array(64 * 64 * 3) }, 100)).not.toBeNull();
  });
});
