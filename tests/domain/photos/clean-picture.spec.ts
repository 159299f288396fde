import { pictureTypeOf } from '../../../cloudfunctions/services/photos/picture';
import { cleanPicture } from '../../../cloudfunctions/services/photos/clean-picture';
import { exifSegment, frame, JPEG_END, JPEG_START, scan, segment } from '../../operations/support/photo';
import { aPng, chunk, idat, ihdr, PNG_HEAD, riff, riffChunk, VP8 } from '../../support/pictures';

describe('a photo', () => {
  it('is known by its bytes, not by its name', () => {
    expect(pictureTypeOf(Buffer.concat([JPEG_START, segment(0xe0, 'JFIF')]))).toBe('jpeg');
    expect(pictureTypeOf(PNG_HEAD)).toBe('png');
    expect(pictureTypeOf(riff(Buffer.alloc(0)))).toBe('webp');
    expect(pictureTypeOf(Buffer.from('<svg onload="x"/>'))).toBeNull();
    expect(pictureTypeOf(Buffer.alloc(0))).toBeNull();
  });

  it('of JPEG loses place, device and comment, and keeps its pixels and colours', async () => {
    const jfif = segment(0xe0, 'JFIF');
    const colour = segment(0xe2, 'ICC_PROFILE');
    const table = segment(0xdb, 'quantisation');
    const personal = [exifSegment, segment(0xed, 'IPTC'), segment(0xfe, 'by Wang')];
    const picture = [jfif, colour, table, frame(), scan];
    const photo = Buffer.concat([JPEG_START, jfif, ...personal, ...picture.slice(1), JPEG_END]);
    expect(await cleanPicture(photo, 'jpeg')).toEqual({
      bytes: Buffer.concat([JPEG_START, ...picture, JPEG_END]),
      width: 640,
      height: 480,
    });
  });

  it('of JPEG in several scans is read to its end, and what a phone hides behind it is dropped', async () => {
    const table = segment(0xc4, '\xff\xd9 is no end within a table');
    const picture = [JPEG_START, frame(30, 20), scan, table, scan, JPEG_END];
    const photo = Buffer.concat([...picture, Buffer.from('ftypmp42 a film of three seconds')]);
    expect(await cleanPicture(photo, 'jpeg')).toEqual({
      bytes: Buffer.concat(picture),
      width: 30,
      height: 20,
    });
  });

  it('of PNG loses its texts, profile and whatever was hidden after its end', async () => {
    const hidden = [chunk('eXIf', 'GPS'), chunk('tEXt', 'Wang'), chunk('iCCP', 'packed')];
    const photo = Buffer.concat([aPng(3, 2, hidden), Buffer.alloc(7)]);
    expect(await cleanPicture(photo, 'png')).toEqual({ bytes: aPng(3, 2), width: 3, height: 2 });
  });

  it('of PNG in seven passes is counted pass by pass', async () => {
    // 3 x 2 in grey: the first, fourth, sixth and seventh pass have a row each, with its filter.
    const passes = Buffer.alloc(2 + 2 + 2 + 4);
    const photo = Buffer.concat([PNG_HEAD, ihdr(3, 2, 0, 1), idat(passes), chunk('IEND', '')]);
    expect(await cleanPicture(photo, 'png')).toMatchObject({ width: 3, height: 2 });
  });

  it('of WebP loses EXIF and XMP, and no longer says it has them', async () => {
    const flags = (value: number) => riffChunk('VP8X', Buffer.from([value, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const photo = riff(
      Buffer.concat([
        flags(0x1c),
        VP8,
        riffChunk('EXIF', Buffer.from('GPS')),
        riffChunk('XMP ', Buffer.from('x')),
      ]),
    );
    expect(await cleanPicture(photo, 'webp')).toEqual({
      bytes: riff(Buffer.concat([flags(0x10), VP8])),
      width: 40,
      height: 30,
    });
  });
});
