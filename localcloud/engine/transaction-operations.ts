import { parseEjson, toEjson } from '../protocol/ejson';
import type { Collection } from './catalog';
import type { Document } from './document';
import { duplicateKey, isDuplicateKey } from './duplicate-key';
import { encodeKey } from './key-encoding';
import type { ModifyResult, NewDocument } from './operations';
import { conflict, documentKey, type Transaction, type Transactions } from './transactions';
import type { Update } from './update';
import { secondary, type Writer } from './writer';

/** Single-document operations inside a transaction; nothing is written to the database before the commit. */
export class TransactionOperations {
  constructor(
    private readonly writer: Writer,
    private readonly transactions: Transactions,
  ) {}

  begin(invocation?: string): string {
    return this.transactions.begin(this.writer.version, invocation).id;
  }

  isOpenFor(invocation: string): boolean {
    return this.transactions.isOpenFor(invocation);
  }

  /** The document's text as this transaction sees it. */
  read(transactionId: string, collection: Collection, id: unknown): string | null {
    return this.visible(this.transactions.get(transactionId), collection, encodeKey(id));
  }

  insert(transactionId: string, collection: Collection, documents: readonly NewDocument[]): void {
    const transaction = this.transactions.get(transactionId);
    for (const { document, text } of documents) {
      const id = encodeKey(document['_id']);
      if (this.visible(transaction, collection, id) !== null) {
        throw duplicateKey(collection.name, collection.indexes[0]!, document);
      }
      this.write(transaction, collection, id, document, text);
    }
  }

  update(transactionId: string, collection: Collection, id: unknown, update: Update): ModifyResult {
    const transaction = this.transactions.get(transactionId);
    const key = encodeKey(id);
    const text = this.visible(transaction, collection, key);
    if (text === null) return { updated: 0, upsertedId: null };
    const document = parseEjson(text) as Document;
    update.apply(document, { _id: id });
    const next = toEjson(document);
    this.write(transaction, collection, key, document, next);
    return { updated: next === text ? 0 : 1, upsertedId: null, document };
  }

  replace(transactionId: string, collection: Collection, id: unknown, content: Document): ModifyResult {
    const transaction = this.transactions.get(transactionId);
    const key = encodeKey(id);
    const text = this.visible(transaction, collection, key);
    const document: Document = { _id: id, ...content };
    const next = toEjson(document);
    this.write(transaction, collection, key, document, next);
    if (text === null) return { updated: 0, upsertedId: id, document };
    return { updated: next === text ? 0 : 1, upsertedId: null, document };
  }

  remove(transactionId: string, collection: Collection, id: unknown): number {
    const transaction = this.transactions.get(transactionId);
    const key = encodeKey(id);
    if (this.visible(transaction, collection, key) === null) return 0;
    this.write(transaction, collection, key, null, null);
    return 1;
  }

  commit(transactionId: string): void {
    const transaction = this.transactions.get(transactionId);
    try {
      if (transaction.writes.size === 0) return;
      this.writer.commit(() => {
        for (const { collection, id, text } of transaction.writes.values())
          this.writer.put(collection, id, text);
      });
    } catch (error) {
      // The key was free when the transaction wrote it: somebody else took it since.
      if (isDuplicateKey(error)) throw conflict((error as Error).message);
      throw error;
    } finally {
      this.transactions.end(transactionId);
    }
  }

  /** Ending a transaction that has already ended is no error: an SDK rolls back after any failure. */
  abort(transactionId: string): void {
    this.transactions.end(transactionId);
  }

  private visible(transaction: Transaction, collection: Collection, id: Buffer): string | null {
    const stored = collection.documents.get(id);
    return this.transactions.visible(
      transaction,
      documentKey(collection, id),
      stored && { version: stored[1], text: stored[2] },
    );
  }

  private write(
    transaction: Transaction,
    collection: Collection,
    id: Buffer,
    document: Document | null,
    text: string | null,
  ): void {
    const key = documentKey(collection, id);
    const stored = collection.documents.get(id);
    this.transactions.lock(transaction, key, stored?.[1]);
    if (document) this.checkUnique(transaction, collection, stored?.[0], document);
    transaction.writes.set(key, { collection, id, text });
  }

  /** A key that a committed document holds, unless this transaction itself has rewritten or removed that document. */
  private checkUnique(
    transaction: Transaction,
    collection: Collection,
    ownRow: number | undefined,
    document: Document,
  ): void {
    for (const index of secondary(collection)) {
      if (!index.unique) continue;
      for (const key of index.keysOf(document)) {
        const holder = index.holder(key);
        if (holder === undefined || holder === ownRow) continue;
        const other = parseEjson(collection.documents.text(holder)) as Document;
        const rewritten = transaction.writes.has(documentKey(collection, encodeKey(other['_id'])));
        if (!rewritten) throw duplicateKey(collection.name, index, document);
      }
    }
  }
}
