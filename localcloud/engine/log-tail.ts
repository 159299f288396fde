import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';

const HEADER = 32;
const FRAME_HEADER = 24;

/** The end of the file to which SQLite writes first (WAL): what a power cut leaves there is passed over when it is read. */
export interface LogTail {
  /** Bytes behind the last whole frame. */
  torn: number;
  /** Whole frames of the present round whose sum is wrong, or that stand behind such a one: passed over. */
  damaged: number;
  /** Frames that the index beside it (-shm) knows of and that are gone, with no trace in the file itself. */
  missing: number;
}

export const isTorn = ({ torn, damaged, missing }: LogTail): boolean => torn + damaged + missing > 0;

/** Null: there is no such file, or nothing in it. Changes nothing. */
export function logTailOf(databaseFile: string): LogTail | null {
  const file = `${databaseFile}-wal`;
  if (!existsSync(file)) return null;
  // Before the file itself: while somebody writes, the file is ahead of what was read of its index.
  const index = indexOf(databaseFile);
  const bytes = readFileSync(file);
  if (bytes.length === 0) return null;
  if (bytes.length < HEADER) return { torn: bytes.length, damaged: 0, missing: 0 };
  const size = FRAME_HEADER + bytes.readUInt32BE(8);
  const littleEndian = bytes.readUInt32BE(0) === 0x377f0682;
  const salt = bytes.subarray(16, 24);
  let sum: Sum = summed([0, 0], bytes.subarray(0, 24), littleEndian);
  let sound = sum[0] === bytes.readUInt32BE(24) && sum[1] === bytes.readUInt32BE(28);
  let damaged = 0;
  let whole = 0;
  let at = HEADER;
  for (; at + size <= bytes.length; at += size) {
    // Left over from a round before: written over from the beginning.
    if (!bytes.subarray(at + 8, at + 16).equals(salt)) continue;
    if (sound) {
      sum = summed(sum, bytes.subarray(at, at + 8), littleEndian);
      sum = summed(sum, bytes.subarray(at + FRAME_HEADER, at + size), littleEndian);
      sound = sum[0] === bytes.readUInt32BE(at + 16) && sum[1] === bytes.readUInt32BE(at + 20);
    }
    if (sound) whole += 1;
    else damaged += 1;
  }
  const known = index?.salt.equals(salt) ? index.frames : 0;
  return { torn: bytes.length - at, damaged, missing: Math.max(0, known - whole - damaged) };
}

/** What the index says of the present round, in the machine's own order of bytes. */
function indexOf(databaseFile: string): { frames: number; salt: Buffer } | null {
  const file = `${databaseFile}-shm`;
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  if (bytes.length < 48) return null;
  const frames = endianness() === 'LE' ? bytes.readUInt32LE(16) : bytes.readUInt32BE(16);
  return { frames, salt: bytes.subarray(32, 40) };
}

/** Nothing is lost without a word: what SQLite passes over is told of and kept beside the database, before it is written over. */
export function keepTornTail(options: { file: string; onWarning?: (text: string) => void }): void {
  const { file, onWarning } = options;
  const tail = logTailOf(file);
  if (!tail || !isTorn(tail)) return;
  const kept = `${file}-wal.torn`;
  if (!existsSync(kept)) copyFileSync(`${file}-wal`, kept);
  onWarning?.(
    `the last write to ${file} is torn (${tail.damaged + tail.missing} pages, ${tail.torn} bytes); what came before it is there. ` +
      `It is kept as ${kept}. Run \`npm run doctor\`.`,
  );
}

type Sum = [number, number];

/** SQLite's own sum, over pairs of 32 bits. */
function summed([first, second]: Sum, bytes: Buffer, littleEndian: boolean): Sum {
  let [one, two] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) + two) >>> 0;
    two = (two + (littleEndian ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)) + one) >>> 0;
  }
  return [one, two];
}
