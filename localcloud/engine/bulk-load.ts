import type { Collection } from './catalog';
import type { Document } from './document';
import { duplicateKey } from './duplicate-key';
import { encodeKey } from './key-encoding';
import type { KeyEntry, NewRow } from './document-table';
import type { IndexTable } from './index-table';
import type { Parts } from './set-apart';

/** Documents between two rounds of index entries. */
const CHUNK = 4000;

export interface LoadedDocument {
  document: Document;
  parts: Parts;
}

/**
 * Inserts many documents faster than one by one: rows and index entries go in by the dozen, the entries in key order.
 * Runs inside a commit; `keysOf` is the writer's, which also notes arrays.
 */
export function bulkLoad(
  collection: Collection,
  documents: Iterable<LoadedDocument>,
  version: number,
  keysOf: (index: IndexTable, document: Document) => Buffer[],
): void {
  const indexes = collection.indexes.slice(1);
  let row = collection.documents.lastRow();
  const wasEmpty = row === 0;
  let rows: NewRow[] = [];
  let entries: KeyEntry[][] = indexes.map(() => []);
  const known = new Set<string>();
  /** Earlier in this load, or in the database. */
  const isTaken = (index: IndexTable, key: Buffer): boolean => {
    const name = `${index.id}:${key.toString('latin1')}`;
    if (known.has(name) || (!wasEmpty && index.holder(key) !== undefined)) return true;
    known.add(name);
    return false;
  };
  const flush = () => {
    collection.documents.insertRows(rows);
    indexes.forEach((index, i) => index.insertEntries(entries[i]!.sort(byKey)));
    rows = [];
    entries = indexes.map(() => []);
  };
  for (const { document, parts } of documents) {
    const id = encodeKey(document['_id']);
    if (isTaken(collection.indexes[0]!, id))
      throw duplicateKey(collection.name, collection.indexes[0]!, document);
    rows.push([++row, id, version, parts]);
    indexes.forEach((index, i) => {
      for (const key of keysOf(index, document)) {
        if (index.unique && isTaken(index, key)) throw duplicateKey(collection.name, index, document);
        entries[i]!.push([key, row]);
      }
    });
    if (rows.length === CHUNK) flush();
  }
  flush();
}

function byKey(a: KeyEntry, b: KeyEntry): number {
  return Buffer.compare(a[0], b[0]) || a[1] - b[1];
}
