import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { DiskTrouble, troubleOf } from '../disk-trouble';

/**
 * A list kept on disk as one JSON value a line. An entry is in the file before `append` returns, or nothing of it is; a torn last
 * line is dropped, and a line within that cannot be read is passed over and told of.
 */
export class Journal<T> {
  readonly entries: T[] = [];
  private readonly descriptor: number;

  constructor(
    private readonly file: string,
    onWarning: (text: string) => void = () => undefined,
  ) {
    mkdirSync(dirname(file), { recursive: true });
    this.descriptor = openSync(file, 'a+');
    const text = readFileSync(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) ftruncateSync(this.descriptor, Buffer.byteLength(whole));
    const unread = badLinesOf(whole, (entry) => this.entries.push(entry as T));
    if (unread.length > 0)
      onWarning(
        `${unread.length} lines of ${file} cannot be read, the first is ${unread[0]}. Run \`npm run doctor\`.`,
      );
  }

  append(entry: T): void {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    const before = fstatSync(this.descriptor).size;
    try {
      if (writeSync(this.descriptor, line) < line.length)
        throw Object.assign(new Error('only a part was written'), { code: 'ENOSPC' });
    } catch (error) {
      this.takeBack(before);
      const trouble = troubleOf(error, this.file);
      throw trouble
        ? new DiskTrouble(trouble, 'a list of the platform', 'STORAGE_REQUEST_FAIL', error)
        : error;
    }
    this.entries.push(entry);
  }

  clear(): void {
    ftruncateSync(this.descriptor, 0);
    this.entries.length = 0;
  }

  close(): void {
    closeSync(this.descriptor);
  }

  /** Half a line would spoil the one that follows it. */
  private takeBack(size: number): void {
    if (fstatSync(this.descriptor).size > size) ftruncateSync(this.descriptor, size);
  }
}

/** Numbers, from 1 on, of the lines that are not JSON; the others are handed over. */
export function badLinesOf(text: string, found: (entry: unknown) => void = () => undefined): number[] {
  const bad: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue;
    try {
      found(JSON.parse(line));
    } catch {
      bad.push(at + 1);
    }
  }
  return bad;
}
