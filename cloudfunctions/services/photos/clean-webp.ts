import { hidesAnotherFile, isFault, sized, type CleanPicture, type PictureFault } from './picture';

const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
const ICC_FLAG = 0x20;
const ANIMATION_FLAG = 0x02;

const PIXELS = ['VP8 ', 'VP8L'];
const KEPT = ['VP8X', 'ALPH', ...PIXELS];

/** One still picture; what it says of EXIF, XMP and profile no longer holds. */
export function cleanWebp(bytes: Buffer): CleanPicture | PictureFault {
  const declared = bytes.readUInt32LE(4) + 8;
  if (declared > bytes.length) return 'broken';
  const parts: Buffer[] = [];
  let size: CleanPicture | PictureFault = 'broken';
  let at = 12;
  while (at + 8 <= declared) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > declared) return 'broken';
    const name = bytes.toString('latin1', at, at + 4);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'ANIM' || name === 'ANMF') return 'broken';
    if (PIXELS.includes(name)) size = sizeOf(name, body);
    if (KEPT.includes(name))
      parts.push(name === 'VP8X' ? plain(bytes.subarray(at, end)) : bytes.subarray(at, end));
    at = end;
  }
  if (isFault(size)) return size;
  if (hidesAnotherFile(bytes.subarray(declared))) return 'two_in_one';
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return { ...size, bytes: Buffer.concat([head, body]) };
}

function plain(chunk: Buffer): Buffer {
  const header = Buffer.from(chunk);
  header[8] = (header[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG | ICC_FLAG | ANIMATION_FLAG);
  return header;
}

/** From the first frame itself, not from what stands before it. */
function sizeOf(name: string, body: Buffer): CleanPicture | PictureFault {
  if (name === 'VP8 ') {
    if (body.length < 10 || body.toString('latin1', 3, 6) !== '\x9d\x01\x2a') return 'broken';
    return sized(body, body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff);
  }
  if (body.length < 5 || body[0] !== 0x2f) return 'broken';
  const bits = body.readUInt32LE(1);
  return sized(body, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}
