import { DiskTrouble } from '../disk-trouble';
import { parseEjson, toEjson } from '../protocol/ejson';
import { bulkLoad, type LoadedDocument } from './bulk-load';
import type { Catalog, Collection } from './catalog';
import type { Document } from './document';
import type { KeyEntry } from './document-table';
import { duplicateKey } from './duplicate-key';
import { encodeKey } from './key-encoding';
import type { Sqlite } from './sqlite';
import type { IndexTable } from './index-table';
import { requestFailed } from './unsupported';

/** MongoDB's limit. Keep real documents below 512 KB all the same: the cloud's own limit is unverified. */
const MAX_DOCUMENT_BYTES = 16 * 2 ** 20;

export interface Stored {
  row: number;
  text: string;
  document: Document;
}

/** Entries that wait until all documents of an insert are there. */
type Together = Map<IndexTable, KeyEntry[]>;

/** Called before a document's stored text is replaced or removed (or, with null, created). */
export type OverwriteListener = (
  collection: Collection,
  id: Buffer,
  version: number,
  old: string | null,
) => void;

/** The only place that changes documents: keeps texts, indexes and version numbers in step. */
export class Writer {
  /** Number of the last commit. */
  version: number;
  private readonly widened = new Set<IndexTable>();

  constructor(
    private readonly sqlite: Sqlite,
    private readonly catalog: Catalog,
    private readonly onOverwrite: OverwriteListener,
  ) {
    this.version = Math.max(0, ...[...catalog.all()].map(lastVersionOf));
  }

  /** One commit: all of the work's changes are on disk when this returns, none when it throws. */
  commit<T>(work: () => T): T {
    this.version++;
    try {
      const result = this.sqlite.atomically(work);
      for (const index of this.widened) index.storedMultikey = index.multikey;
      return result;
    } finally {
      this.widened.clear();
    }
  }

  /** Several: what they are found by goes into each index together. */
  insertAll(collection: Collection, documents: readonly { document: Document; text: string }[]): void {
    const together: Together = new Map();
    for (const { document, text } of documents) this.insert(collection, document, text, together);
    for (const [index, entries] of together) index.insertEntries(entries);
  }

  insert(collection: Collection, document: Document, text: string, together?: Together): void {
    checkSize(text);
    const id = encodeKey(document['_id']);
    if (collection.documents.get(id)) throw duplicateKey(collection.name, collection.indexes[0]!, document);
    const indexes = secondary(collection);
    const keys = indexes.map((index) => this.keysOf(index, document));
    this.onOverwrite(collection, id, this.version, null);
    const row = collection.documents.insert(id, this.version, text);
    indexes.forEach((index, i) => this.addKeys(collection, index, keys[i]!, row, document, together));
  }

  /** Inserts many documents at once. */
  load(collection: Collection, documents: Iterable<LoadedDocument>): void {
    bulkLoad(collection, documents, this.version, (index, document) => this.keysOf(index, document));
  }

  remove(collection: Collection, stored: Stored): void {
    for (const index of secondary(collection)) {
      for (const key of index.keysOf(stored.document)) index.remove(key, stored.row);
    }
    this.onOverwrite(collection, encodeKey(stored.document['_id']), this.version, stored.text);
    collection.documents.remove(stored.row);
  }

  /**
   * Changes a document in place and stores it; false when nothing changed. `touched` names the top-level fields that
   * can change, so that other indexes need no look.
   */
  change(
    collection: Collection,
    stored: Stored,
    change: (document: Document) => Document,
    touched?: ReadonlySet<string>,
  ): boolean {
    const indexes = secondary(collection).filter(
      (index) => !touched || index.fields.some((field) => touched.has(field.parts[0]!)),
    );
    const before = indexes.map((index) => index.keysOf(stored.document));
    const next = change(stored.document);
    const text = toEjson(next);
    if (text === stored.text) return false;
    checkSize(text);
    indexes.forEach((index, i) => this.replaceKeys(collection, index, before[i]!, next, stored.row));
    this.onOverwrite(collection, encodeKey(next['_id']), this.version, stored.text);
    collection.documents.update(stored.row, this.version, text, stored.text);
    return true;
  }

  /** Stores a text whatever is there now: a transaction's commit. */
  put(collection: Collection, id: Buffer, text: string | null): void {
    const current = collection.documents.get(id);
    if (!current) {
      if (text !== null) this.insert(collection, parseEjson(text) as Document, text);
      return;
    }
    const stored = { row: current[0], text: current[2], document: parseEjson(current[2]) as Document };
    if (text === null) this.remove(collection, stored);
    else this.change(collection, stored, () => parseEjson(text) as Document);
  }

  private keysOf(index: IndexTable, document: Document): Buffer[] {
    const keys = index.keysOf(document);
    if (index.multikey !== index.storedMultikey) {
      this.catalog.storeMultikey(index);
      this.widened.add(index);
    }
    return keys;
  }

  private replaceKeys(
    collection: Collection,
    index: IndexTable,
    before: readonly Buffer[],
    document: Document,
    row: number,
  ): void {
    const after = this.keysOf(index, document);
    if (before.length === 1 && after.length === 1 && before[0]!.equals(after[0]!)) return;
    for (const key of before) if (!after.some((other) => other.equals(key))) index.remove(key, row);
    const added = after.filter((key) => !before.some((other) => other.equals(key)));
    this.addKeys(collection, index, added, row, document);
  }

  private addKeys(
    collection: Collection,
    index: IndexTable,
    keys: readonly Buffer[],
    row: number,
    document: Document,
    together?: Together,
  ): void {
    if (index.unique && keys.some((key) => index.holder(key) !== undefined))
      throw duplicateKey(collection.name, index, document);
    const entries = keys.map((key): KeyEntry => [key, row]);
    // The next one has to find the key of this one.
    if (index.unique || !together) return index.insertEntries(entries);
    const others = together.get(index);
    if (others) others.push(...entries);
    else together.set(index, entries);
  }
}

/** Beyond every number that was ever given. */
const UNKNOWN_VERSION = 2 ** 52;

/** Of a table with a page that cannot be read: what is whole can still be shown, and nothing is written any more. */
function lastVersionOf({ documents }: Collection): number {
  try {
    return documents.lastVersion();
  } catch (error) {
    if (error instanceof DiskTrouble && error.trouble === 'damaged') return UNKNOWN_VERSION;
    throw error;
  }
}

export function secondary(collection: Collection): IndexTable[] {
  return collection.indexes.slice(1);
}

function checkSize(text: string): void {
  // UTF-8 needs at most three bytes for each UTF-16 unit.
  if (text.length * 3 > MAX_DOCUMENT_BYTES && Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) {
    throw requestFailed('document is larger than the maximum size 16777216');
  }
}
