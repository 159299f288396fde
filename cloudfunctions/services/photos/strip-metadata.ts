import type { PictureType } from '../../store/uploads';

/**
 * A copy of the picture without what the camera wrote beside it: place, time, device, owner (EXIF, XMP, IPTC,
 * comments). Pixels are not touched. A file that does not follow its format gives null: it is not kept.
 */
export function stripMetadata(bytes: Buffer, type: PictureType): Buffer | null {
  if (type === 'jpeg') return stripJpeg(bytes);
  return type === 'png' ? stripPng(bytes) : stripWebp(bytes);
}

const START_OF_SCAN = 0xda;
const APP0_JFIF = 0xe0;
const APP2_ICC = 0xe2;
const APP14_ADOBE = 0xee;

/** Segments before the scan: application data is dropped except what decoders need (JFIF, colour profile, Adobe). */
function stripJpeg(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN) return Buffer.concat([...parts, bytes.subarray(at)]);
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    if (!isJpegMetadata(marker)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function isJpegMetadata(marker: number): boolean {
  if (marker === 0xfe) return true;
  const application = marker >= 0xe0 && marker <= 0xef;
  return application && marker !== APP0_JFIF && marker !== APP2_ICC && marker !== APP14_ADOBE;
}

const PNG_METADATA = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function stripPng(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (!PNG_METADATA.has(name)) parts.push(bytes.subarray(at, end));
    // What follows the last chunk is not picture, and a favourite hiding place.
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return null;
}

const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

function stripWebp(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) return null;
    const name = bytes.toString('latin1', at, at + 4);
    if (name === 'VP8X') {
      const header = Buffer.from(bytes.subarray(at, end));
      header[8] = (header[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
      parts.push(header);
    } else if (name !== 'EXIF' && name !== 'XMP ') {
      parts.push(bytes.subarray(at, end));
    }
    at = end;
  }
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return parts.length === 0 ? null : Buffer.concat([head, body]);
}
