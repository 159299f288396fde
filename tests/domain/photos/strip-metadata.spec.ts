import { pictureTypeOf } from '../../../cloudfunctions/services/photos/picture';
import { stripMetadata } from '../../../cloudfunctions/services/photos/strip-metadata';

const segment = (marker: number, body: string) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
};
const scan = Buffer.concat([
  Buffer.from([0xff, 0xda, 0, 2]),
  Buffer.from('pixels'),
  Buffer.from([0xff, 0xd9]),
]);
const start = Buffer.from([0xff, 0xd8]);

const chunk = (name: string, body: string) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  return Buffer.concat([size, Buffer.from(name + body, 'latin1'), Buffer.alloc(4)]);
};
const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const riffChunk = (name: string, body: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name), size, body, Buffer.alloc(body.length % 2)]);
};
const riff = (body: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length + 4);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), body]);
};

describe('a photo', () => {
  it('is known by its bytes, not by its name', () => {
    expect(pictureTypeOf(Buffer.concat([start, segment(0xe0, 'JFIF')]))).toBe('jpeg');
    expect(pictureTypeOf(pngHead)).toBe('png');
    expect(pictureTypeOf(riff(Buffer.alloc(0)))).toBe('webp');
    expect(pictureTypeOf(Buffer.from('<svg onload="x"/>'))).toBeNull();
    expect(pictureTypeOf(Buffer.alloc(0))).toBeNull();
  });

  it('of JPEG loses place, device and comment, and keeps its pixels and colours', () => {
    const jfif = segment(0xe0, 'JFIF');
    const colour = segment(0xe2, 'ICC_PROFILE');
    const table = segment(0xdb, 'quantisation');
    const private_ = [segment(0xe1, 'Exif GPS 29.1,110.2'), segment(0xed, 'IPTC'), segment(0xfe, 'by Wang')];
    const photo = Buffer.concat([start, jfif, ...private_, colour, table, scan]);
    expect(stripMetadata(photo, 'jpeg')).toEqual(Buffer.concat([start, jfif, colour, table, scan]));
  });

  it('of PNG loses its texts and whatever was hidden after its end', () => {
    const body = [chunk('IHDR', 'h'), chunk('IDAT', 'pixels'), chunk('IEND', '')];
    const photo = Buffer.concat([
      pngHead,
      ...body.slice(0, 1),
      chunk('eXIf', 'GPS'),
      chunk('tEXt', 'Wang'),
      ...body.slice(1),
      Buffer.from('hidden'),
    ]);
    expect(stripMetadata(photo, 'png')).toEqual(Buffer.concat([pngHead, ...body]));
  });

  it('of WebP loses EXIF and XMP, and no longer says it has them', () => {
    const pixels = riffChunk('VP8 ', Buffer.from('pixel'));
    const flags = (value: number) => riffChunk('VP8X', Buffer.from([value, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const photo = riff(
      Buffer.concat([
        flags(0x1c),
        pixels,
        riffChunk('EXIF', Buffer.from('GPS')),
        riffChunk('XMP ', Buffer.from('x')),
      ]),
    );
    expect(stripMetadata(photo, 'webp')).toEqual(riff(Buffer.concat([flags(0x10), pixels])));
  });

  it.each([
    [
      'cut off in a segment',
      Buffer.concat([start, Buffer.from([0xff, 0xe1, 0x40, 0x00, 1, 2])]),
      'jpeg' as const,
    ],
    ['without pixels', Buffer.concat([start, segment(0xe0, 'JFIF')]), 'jpeg' as const],
    ['without an end', Buffer.concat([pngHead, chunk('IHDR', 'h')]), 'png' as const],
    ['empty', riff(Buffer.alloc(0)), 'webp' as const],
  ])('%s is not kept', (_what, bytes, type) => {
    expect(stripMetadata(bytes, type)).toBeNull();
  });
});
