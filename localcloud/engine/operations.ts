import { toEjson } from '../protocol/ejson';
import type { Collection } from './catalog';
import type { Document } from './document';
import { encodeKey } from './key-encoding';
import type { Found, Reader } from './reader';
import { documentKey, type Transactions } from './transactions';
import type { Update } from './update';
import type { Writer } from './writer';

/** A document to be inserted, with the text that will be stored. */
export interface NewDocument {
  document: Document;
  text: string;
}

export interface ModifyResult {
  /** Documents that really changed; whether the cloud also counts those that stayed the same is unverified. */
  updated: number;
  upsertedId: unknown;
  /** The last document written. */
  document?: Document;
}

/** Ordinary writes, outside transactions: atomic each, waiting for documents that a transaction has locked. */
export class Operations {
  constructor(
    private readonly reader: Reader,
    private readonly writer: Writer,
    private readonly transactions: Transactions,
  ) {}

  async insert(collection: Collection, documents: readonly NewDocument[]): Promise<void> {
    return this.whenFree(() => this.insertNow(collection, documents));
  }

  async update(
    collection: Collection,
    filter: Document,
    update: Update,
    multi: boolean,
  ): Promise<ModifyResult> {
    return this.whenFree(() => {
      const found = this.freeMatches(collection, filter, multi);
      if (found.length === 0) return { updated: 0, upsertedId: null };
      const change = (document: Document): Document => {
        update.apply(document, filter);
        return document;
      };
      const updated = this.writer.commit(
        () => found.filter((stored) => this.writer.change(collection, stored, change, update.touched)).length,
      );
      return { updated, upsertedId: null, document: found.at(-1)!.document };
    });
  }

  /** `doc().set()`: replaces the whole document, or creates it. */
  async replace(collection: Collection, id: unknown, content: Document): Promise<ModifyResult> {
    const document: Document = { _id: id, ...content };
    return this.whenFree(() => {
      const [stored] = this.freeMatches(collection, { _id: id }, false);
      if (!stored) {
        this.insertNow(collection, [{ document, text: toEjson(document) }]);
        return { updated: 0, upsertedId: id, document };
      }
      const changed = this.writer.commit(() => this.writer.change(collection, stored, () => document));
      return { updated: changed ? 1 : 0, upsertedId: null, document };
    });
  }

  async remove(collection: Collection, filter: Document, multi: boolean): Promise<number> {
    return this.whenFree(() => {
      const found = this.freeMatches(collection, filter, multi);
      if (found.length === 0) return 0;
      this.writer.commit(() => found.forEach((stored) => this.writer.remove(collection, stored)));
      return found.length;
    });
  }

  private insertNow(collection: Collection, documents: readonly NewDocument[]): void {
    this.requireFree(documents.map(({ document }) => keyOf(collection, document['_id'])));
    this.writer.commit(() => this.writer.insertAll(collection, documents));
  }

  private freeMatches(collection: Collection, filter: Document, multi: boolean): Found[] {
    const found = this.reader.found(collection, filter, multi ? {} : { limit: 1 });
    this.requireFree(found.map(({ document }) => keyOf(collection, document['_id'])));
    return found;
  }

  private requireFree(keys: readonly string[]): void {
    const held = this.transactions.lockedOf(keys);
    if (held !== undefined) throw new Held(held);
  }

  /** The attempt finds, checks and writes without a pause, so that no other write comes between. */
  private async whenFree<T>(attempt: () => T): Promise<T> {
    for (let deadline: number | undefined; ;) {
      try {
        return attempt();
      } catch (error) {
        if (!(error instanceof Held)) throw error;
        deadline ??= this.transactions.deadline();
        await this.transactions.released(error.key, deadline);
      }
    }
  }
}

/** A document is locked by a transaction; thrown before anything is written. */
class Held extends Error {
  constructor(readonly key: string) {
    super('held by a transaction');
  }
}

export function keyOf(collection: Collection, id: unknown): string {
  return documentKey(collection, encodeKey(id));
}
