import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Under } from './demo-cloud';

/** A folder that runs out of room for good. */
export interface LittleRoom {
  way: 'a full file system' | 'a limit on files';
  folder: string;
  /** What the cloud is started under while there is no room. */
  under: Under;
  /** Whether a cloud that runs feels it, or has to be started anew. */
  feltAtOnce: boolean;
  /** Nothing more goes into it. */
  fill(): void;
  makeRoom(): void;
  close(): void;
}

const SIZE_MB = 40;
const CHUNK = Buffer.alloc(64 * 1024);
/** Blocks of 512 bytes, as POSIX counts them: no file may grow beyond half a megabyte. */
const BLOCKS = 1024;

/** A file system of its own where this process may mount one; undefined: it may not. */
export function fullFileSystem(folder: string): LittleRoom | undefined {
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', folder]);
  if (mounted.status !== 0) return undefined;
  const ballast = join(folder, 'ballast');
  return {
    way: 'a full file system',
    folder,
    under: [],
    feltAtOnce: true,
    fill: () => fill(ballast),
    makeRoom: () => rmSync(ballast),
    close: () => void execFileSync('umount', ['-l', folder]),
  };
}

/** No file grows beyond a size: the system refuses as it does where there is no room, on every machine and for everybody. */
export function limitOnFiles(folder: string): LittleRoom {
  mkdirSync(folder, { recursive: true });
  return {
    way: 'a limit on files',
    folder,
    under: ['sh', '-c', `ulimit -f ${BLOCKS} && exec "$@"`, 'sh'],
    feltAtOnce: false,
    fill: () => undefined,
    makeRoom: () => undefined,
    close: () => undefined,
  };
}

function fill(file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    for (let size = CHUNK.length; size >= 1;) {
      try {
        if (writeSync(descriptor, CHUNK, 0, size) < size) size = Math.floor(size / 2);
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(descriptor);
  }
}
