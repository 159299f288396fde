import { isUtf8 } from 'node:buffer';
import { DiskTrouble } from '../disk-trouble';

/** As SQLite hands it over: its bytes where it is read with care (`Sqlite.careful`). */
export type StoredText = string | Buffer;

/** @throws DiskTrouble where the bytes are no text: libsql, asked for a text, would end the whole process over them */
export function decoded(text: StoredText): string {
  if (typeof text === 'string') return text;
  if (!isUtf8(text)) throw new DiskTrouble('damaged', 'a document', 'DATABASE_REQUEST_FAILED');
  return text.toString();
}
