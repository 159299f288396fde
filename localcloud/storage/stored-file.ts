import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../server/http';

/** Length and SHA-256 of a file's bytes, as `sha256sum` would say it. */
export interface Sum {
  bytes: number;
  sha256: string;
}

/** What lies beside a stored file. */
export interface Metadata {
  path: string;
  owner: string | null;
  /** Of what is there, the newest first; absent with files of before sums were kept. */
  sums?: Sum[];
}

/** Something in the storage that is not as it was written. */
export interface FileFault {
  /** In the cloud. */
  path: string;
  /** `unnamed`: nothing says whose it is. */
  what: 'missing' | 'truncated' | 'changed' | 'unnamed';
}

export const sumOf = (bytes: Buffer): Sum => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export function isWhole({ sums }: Metadata, bytes: Buffer): boolean {
  if (sums === undefined) return true;
  const { sha256 } = sumOf(bytes);
  return sums.some((one) => one.sha256 === sha256);
}

/** Undefined: it is not there, or cannot be read as what it is. */
export function metadataIn(file: string): Metadata | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const metadata: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(metadata) && typeof metadata['path'] === 'string'
      ? (metadata as unknown as Metadata)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Holds every file of a storage's folder against its sum, and looks for those that must be there; changes nothing.
 * @param wanted cloud paths that somebody still asks for: what nobody names may be half removed
 */
export function fileFaultsIn(folder: string, wanted: Iterable<string>): FileFault[] {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const faults: FileFault[] = [];
  for (const path of wanted) {
    const name = nameOf(path);
    if (!names.has(name)) faults.push({ path, what: 'missing' });
    else if (!metadataIn(join(folder, `${name}.json`))) faults.push({ path, what: 'unnamed' });
  }
  for (const name of names) {
    if (!/^[0-9a-f]{64}$/.test(name)) continue;
    const metadata = metadataIn(join(folder, `${name}.json`));
    const bytes = readFileSync(join(folder, name));
    if (!metadata || isWhole(metadata, bytes)) continue;
    const isShort = metadata.sums?.every((sum) => bytes.length < sum.bytes) === true;
    faults.push({ path: metadata.path, what: isShort ? 'truncated' : 'changed' });
  }
  return faults;
}

/** A file's name in the folder: a hash, so that no path can leave it. */
export const nameOf = (path: string): string => createHash('sha256').update(path).digest('hex');
