import { crc32, zipOf } from '../../cloudfunctions/deploy/zip';
import { unzip } from './support/unzip';

describe('an archive of files', () => {
  it('has the check sum that everybody computes', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('holds what was put in, under names with folders and Chinese', () => {
    const files = new Map([
      ['index.js', Buffer.from('exports.main = () => 1;')],
      ['部分/空.bin', Buffer.alloc(0)],
    ]);
    expect(unzip(zipOf(files))).toEqual(files);
  });

  it('is the same archive whenever it is packed', () => {
    const packed = zipOf(new Map([['a', Buffer.from('a')]]));
    expect(packed.toString('hex')).toBe(
      '504b030414000008080000002100' +
        '43beb7e8' +
        '0300000001000000' +
        '01000000' +
        '61' +
        '4b0400' +
        '504b01021403' +
        '14000008080000002100' +
        '43beb7e8' +
        '0300000001000000' +
        '0100' +
        '00000000' +
        '00000000' +
        '0000a481' +
        '00000000' +
        '61' +
        '504b050600000000010001002f0000002200000000' +
        '00',
    );
  });
});
