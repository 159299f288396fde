import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const COMMENT_MAX = 0xffff;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** A workbook has a dozen parts; with many pictures a few hundred. */
const ENTRIES_MAX = 1000;

export interface ZipEntry {
  name: string;
  encrypted: boolean;
  method: number;
  packed: number;
  /** As the directory says; `unpacked` holds it to that. */
  size: number;
  at: number;
}

/** What the archive says that it holds, from its directory at the end; null when it is none, or of an uncommon kind. */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = endOf(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > ENTRIES_MAX) return null;
  const entries: ZipEntry[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(at + field),
    );
    const nameEnd = at + CENTRAL_BYTES + (nameLength ?? 0);
    entries.push({
      name: bytes.toString('utf8', at + CENTRAL_BYTES, nameEnd),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function endOf(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_BYTES - COMMENT_MAX);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return null;
}

/** The bytes of one entry, never more than its directory promised; null when they are not that. */
export function unpacked(bytes: Buffer, { at, method, packed, size }: ZipEntry): Buffer | null {
  if (at + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return null;
  const from = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const body = bytes.subarray(from, from + packed);
  if (body.length !== packed) return null;
  if (method === STORED) return packed === size ? body : null;
  if (method !== DEFLATED) return null;
  try {
    const whole = inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
    return whole.length === size ? whole : null;
  } catch {
    return null;
  }
}
