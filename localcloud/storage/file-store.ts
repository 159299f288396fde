import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiskTrouble, troubleOf } from '../disk-trouble';
import { FILE_ID_PREFIX } from '../platform-environment';
import { PlatformError } from '../platform-error';
import { isWhole, metadataIn, nameOf, sumOf, type Metadata } from './stored-file';

const MAX_PATH_BYTES = 850;
/** Behind a name: it is being written. */
const HALF = '.new';

export interface StoredFile {
  path: string;
  /** The person whose client uploaded it; null for functions. */
  owner: string | null;
  bytes: Buffer;
}

/**
 * Cloud storage on disk. A file is written whole or not at all, with its sum beside it; the same path can be written again.
 */
export class FileStore {
  constructor(
    private readonly folder: string,
    readonly maxBytes: number,
  ) {
    mkdirSync(folder, { recursive: true });
    // What was under way when the machine stopped: nobody was told that it is there.
    for (const name of readdirSync(folder)) if (name.endsWith(HALF)) rmSync(join(folder, name));
  }

  write(path: string, bytes: Buffer, owner: string | null): string {
    requireCloudPath(path);
    if (bytes.length > this.maxBytes)
      throw new PlatformError('STORAGE_REQUEST_FAIL', `[EntityTooLarge] the limit is ${this.maxBytes} bytes`);
    const before = this.metadata(path);
    // Storage set to "the creator alone reads and writes": a client cannot replace what is not its own.
    if (before && owner !== null && before.owner !== owner)
      throw new PlatformError('STORAGE_EXCEED_AUTHORITY', 'the file belongs to someone else');
    const metadata: Metadata = {
      path,
      owner: before?.owner ?? owner,
      // Both, should the machine stop between the two: then what lay there before is still whole.
      sums: [sumOf(bytes), ...(before?.sums ?? []).slice(0, 1)],
    };
    try {
      this.putAside(path, bytes, JSON.stringify(metadata));
      for (const suffix of ['.json', ''])
        renameSync(this.fileOf(path, suffix) + HALF, this.fileOf(path, suffix));
    } catch (error) {
      for (const suffix of ['.json', '']) this.leaveNoHalf(this.fileOf(path, suffix) + HALF);
      const trouble = troubleOf(error, this.fileOf(path, ''));
      throw trouble ? new DiskTrouble(trouble, 'a file', 'STORAGE_REQUEST_FAIL', error) : error;
    }
    return FILE_ID_PREFIX + path;
  }

  /** @throws DiskTrouble when it is not what was written: nobody is shown it, and no backup takes it for whole */
  read(path: string): StoredFile | undefined {
    const metadata = this.metadata(path);
    if (!metadata) return undefined;
    const bytes = readFileSync(this.fileOf(path, ''));
    if (!isWhole(metadata, bytes)) throw new DiskTrouble('damaged', 'a file', 'STORAGE_REQUEST_FAIL');
    return { path: metadata.path, owner: metadata.owner, bytes };
  }

  has(path: string): boolean {
    return existsSync(this.fileOf(path, ''));
  }

  /** Paths of all files, for an operator: the SDK has no such thing. */
  paths(): string[] {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => metadataIn(join(this.folder, name))?.path ?? [])
      .sort();
  }

  remove(path: string): boolean {
    if (!this.has(path)) return false;
    try {
      rmSync(this.fileOf(path, ''));
      rmSync(this.fileOf(path, '.json'), { force: true });
    } catch (error) {
      const trouble = troubleOf(error, this.fileOf(path, ''));
      throw trouble ? new DiskTrouble(trouble, 'a file', 'STORAGE_REQUEST_FAIL', error) : error;
    }
    return true;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  private metadata(path: string): Metadata | undefined {
    if (!this.has(path)) return undefined;
    const metadata = metadataIn(this.fileOf(path, '.json'));
    if (!metadata) throw new DiskTrouble('damaged', 'a file', 'STORAGE_REQUEST_FAIL');
    return metadata;
  }

  private fileOf(path: string, suffix: string): string {
    return join(this.folder, nameOf(path) + suffix);
  }

  private putAside(path: string, bytes: Buffer, metadata: string): void {
    writeFileSync(this.fileOf(path, '.json') + HALF, metadata);
    writeFileSync(this.fileOf(path, '') + HALF, bytes);
  }

  /** On a full disk half a file would keep the room that others need. */
  private leaveNoHalf(file: string): void {
    try {
      rmSync(file, { force: true });
    } catch {
      // A folder that may only be read has none, and what went wrong first is what is told.
    }
  }
}

/** The path inside a fileID of this environment; undefined for anything else. */
export function pathOfFileId(fileId: unknown): string | undefined {
  return typeof fileId === 'string' && fileId.startsWith(FILE_ID_PREFIX)
    ? fileId.slice(FILE_ID_PREFIX.length)
    : undefined;
}

export function requireCloudPath(path: unknown): string {
  const bad = (why: string) => new PlatformError('INVALID_PARAM', `cloudPath ${why}`);
  if (typeof path !== 'string' || path === '') throw bad('is missing');
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) throw bad(`is longer than ${MAX_PATH_BYTES} bytes`);
  if (path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw bad('has an empty or dotted segment');
  if (/[\p{Cc}\\?#%]/u.test(path)) throw bad('has a character that URLs cannot carry');
  return path;
}
