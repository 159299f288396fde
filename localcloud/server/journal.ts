import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A list kept on disk as one JSON value a line. An entry is in the file before `append` returns; a torn last line is dropped. */
export class Journal<T> {
  readonly entries: T[] = [];
  private readonly descriptor: number;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.descriptor = openSync(file, 'a+');
    const text = readFileSync(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) ftruncateSync(this.descriptor, Buffer.byteLength(whole));
    for (const line of whole.split('\n')) if (line) this.entries.push(JSON.parse(line) as T);
  }

  append(entry: T): void {
    writeSync(this.descriptor, `${JSON.stringify(entry)}\n`);
    this.entries.push(entry);
  }

  clear(): void {
    ftruncateSync(this.descriptor, 0);
    this.entries.length = 0;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}
