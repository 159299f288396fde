import { parseMultipart } from '../../localcloud/server/multipart';

const TYPE = 'multipart/form-data; boundary=line';
const body = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

describe('a multipart body', () => {
  it('keeps every byte of a part, also line ends and what looks like a boundary', () => {
    const data = Buffer.concat([
      Buffer.from(Uint8Array.from({ length: 256 }, (_, index) => index)),
      Buffer.from('\r\n--lin\r\n\r\n'),
    ]);
    const parts = parseMultipart(
      body('--line\r\ncontent-disposition: form-data; name="a"\r\n\r\n', data, '\r\n--line--\r\n'),
      TYPE,
    );
    expect(parts.get('a')?.data.equals(data)).toBe(true);
  });

  it('tells name, file name and type of each part', () => {
    const parts = parseMultipart(
      body(
        '--line\r\nContent-Disposition: form-data; name="file"; filename="路灯.png"\r\nContent-Type: image/png\r\n\r\nx',
        '\r\n--line\r\nContent-Disposition: form-data; name="empty"\r\n\r\n',
        '\r\n--line--\r\n',
      ),
      'multipart/form-data; boundary="line"',
    );
    expect(parts.get('file')).toEqual({
      data: Buffer.from('x'),
      filename: '路灯.png',
      contentType: 'image/png',
    });
    expect(parts.get('empty')?.data).toHaveLength(0);
  });

  it.each([
    ['without a boundary in its type', 'multipart/form-data', '--line--'],
    ['that never shows its boundary', TYPE, 'nothing'],
    ['that is cut off', TYPE, '--line\r\ncontent-disposition: form-data; name="a"\r\n\r\nx'],
    ['with a nameless part', TYPE, '--line\r\ncontent-type: text/plain\r\n\r\nx\r\n--line--'],
  ])('%s is refused', (_what, type, text) => {
    expect(() => parseMultipart(Buffer.from(text), type)).toThrow(/multipart/);
  });
});
