import { hidesAnotherFile, sized, type CleanPicture, type PictureFault } from './picture';

const END = 0xd9;
const SCAN = 0xda;
const APP0_JFIF = 0xe0;
const APP2_ICC = 0xe2;
const APP14_ADOBE = 0xee;
const COMMENT = 0xfe;

/** Segments up to the end of the picture: application data goes, except what decoders need (JFIF, colours, Adobe). */
export function cleanJpeg(bytes: Buffer): CleanPicture | PictureFault {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'broken';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) {
      if (size === null || scans === 0) return 'broken';
      if (hidesAnotherFile(bytes.subarray(at + 2))) return 'two_in_one';
      return sized(Buffer.concat([...parts, bytes.subarray(at, at + 2)]), size.width, size.height);
    }
    const end = endOfSegment(bytes, at);
    if (end === null) return 'broken';
    if (isFrame(marker)) size = sizeOf(bytes, at);
    const until = marker === SCAN ? endOfScan(bytes, end) : end;
    if (marker === SCAN) scans += 1;
    if (!isMetadata(marker)) parts.push(bytes.subarray(at, until));
    at = until;
  }
  return 'broken';
}

function endOfSegment(bytes: Buffer, at: number): number | null {
  if (at + 4 > bytes.length) return null;
  const length = bytes.readUInt16BE(at + 2);
  const end = at + 2 + length;
  return length < 2 || end > bytes.length ? null : end;
}

/** Within a scan a 0xff is followed by 0 or by a restart mark; anything else begins the next segment. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at === -1) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 2;
  }
}

/** SOF0 to SOF15 without the tables that share their numbers (DHT, JPG, DAC). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function sizeOf(bytes: Buffer, at: number): { width: number; height: number } | null {
  if (bytes.readUInt16BE(at + 2) < 8) return null;
  return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
}

function isMetadata(marker: number): boolean {
  if (marker === COMMENT) return true;
  const application = marker >= 0xe0 && marker <= 0xef;
  return application && marker !== APP0_JFIF && marker !== APP2_ICC && marker !== APP14_ADOBE;
}
