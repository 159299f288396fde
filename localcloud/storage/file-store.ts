import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_ID_PREFIX } from '../platform-environment';
import { PlatformError } from '../platform-error';

const MAX_PATH_BYTES = 850;

export interface StoredFile {
  path: string;
  /** The person whose client uploaded it; null for functions. */
  owner: string | null;
  bytes: Buffer;
}

interface Metadata {
  path: string;
  owner: string | null;
}

/**
 * Cloud storage on disk. A file's name there is a hash of its cloud path, so no path can leave the folder. A file
 * is written whole or not at all; the same path can be written again.
 */
export class FileStore {
  constructor(
    private readonly folder: string,
    readonly maxBytes: number,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  write(path: string, bytes: Buffer, owner: string | null): string {
    requireCloudPath(path);
    if (bytes.length > this.maxBytes)
      throw new PlatformError('STORAGE_REQUEST_FAIL', `[EntityTooLarge] the limit is ${this.maxBytes} bytes`);
    const before = this.metadata(path);
    // Storage set to "the creator alone reads and writes": a client cannot replace what is not its own.
    if (before && owner !== null && before.owner !== owner)
      throw new PlatformError('STORAGE_EXCEED_AUTHORITY', 'the file belongs to someone else');
    const metadata: Metadata = { path, owner: before?.owner ?? owner };
    this.replace(this.fileOf(path, '.json'), JSON.stringify(metadata));
    this.replace(this.fileOf(path, ''), bytes);
    return FILE_ID_PREFIX + path;
  }

  read(path: string): StoredFile | undefined {
    const metadata = this.metadata(path);
    return metadata && { ...metadata, bytes: readFileSync(this.fileOf(path, '')) };
  }

  has(path: string): boolean {
    return existsSync(this.fileOf(path, ''));
  }

  /** Paths of all files, for an operator: the SDK has no such thing. */
  paths(): string[] {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => (JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as Metadata).path)
      .sort();
  }

  remove(path: string): boolean {
    if (!this.has(path)) return false;
    rmSync(this.fileOf(path, ''));
    rmSync(this.fileOf(path, '.json'), { force: true });
    return true;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  private metadata(path: string): Metadata | undefined {
    if (!this.has(path)) return undefined;
    return JSON.parse(readFileSync(this.fileOf(path, '.json'), 'utf8')) as Metadata;
  }

  private fileOf(path: string, suffix: string): string {
    return join(this.folder, createHash('sha256').update(path).digest('hex') + suffix);
  }

  private replace(file: string, content: string | Buffer): void {
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
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
