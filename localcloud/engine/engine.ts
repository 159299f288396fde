import { rmSync } from 'node:fs';
import { Aggregation } from './aggregate';
import type { LoadedDocument } from './bulk-load';
import { Catalog, type Collection } from './catalog';
import { faultsOf, type DatabaseFault } from './check';
import type { Document } from './document';
import { keepTornTail } from './log-tail';
import { newId } from './new-id';
import { Operations } from './operations';
import type { Plan, SortSpec } from './plan';
import { Reader } from './reader';
import { ScanGuard } from './scan-guard';
import type { CollectionSpec } from './specification';
import { Sqlite } from './sqlite';
import { writtenApart } from './set-apart';
import type { IndexTable } from './index-table';
import { TransactionOperations } from './transaction-operations';
import { documentKey, Transactions } from './transactions';
import { Writer } from './writer';

export type { CollectionSpec, IndexSpec } from './specification';

export interface EngineOptions {
  file: string;
  /** Milliseconds since 1970; server dates are taken from here. */
  now: () => number;
  /** What a query does that would read or sort more than 1,000 documents without an index. */
  scanPolicy: 'refuse' | 'warn';
  onWarning?: (text: string) => void;
  /** After an end that nobody chose the file may hold anything: it is read with care. */
  careful?: boolean;
  /** How long a transaction may stay open, by the wall clock. Default: the cloud's 30 s. */
  transactionMs?: number;
  /** How long an ordinary write waits for a document that a transaction holds. Default 10 s. */
  lockWaitMs?: number;
}

/** How a query would be answered; for tests and for people who tune indexes. */
export interface Explanation {
  kind: 'index' | 'union' | 'scan';
  /** Names of the indexes used. */
  indexes: string[];
  ranges: number;
  /** The index yields the order asked for. */
  sorted: boolean;
  /** The index answers the whole filter: no document has to be looked at. */
  exact: boolean;
}

/** The document database behind the local cloud: MongoDB's behaviour, as far as the cloud offers it, on SQLite. */
export class Engine {
  readonly reader: Reader;
  readonly operations: Operations;
  readonly transactions: TransactionOperations;
  private readonly sqlite: Sqlite;
  private readonly catalog: Catalog;
  private readonly writer: Writer;
  private readonly open: Transactions;
  private readonly aggregation: Aggregation;

  constructor(readonly options: EngineOptions) {
    keepTornTail(options);
    const { file, onWarning, careful } = options;
    this.sqlite = new Sqlite(file, careful, (trouble) =>
      onWarning?.(trouble ? trouble.message : `${file} can be written again`),
    );
    this.catalog = new Catalog(this.sqlite);
    const { transactionMs = 30_000, lockWaitMs = 10_000 } = options;
    this.open = new Transactions({ transactionMs, lockWaitMs });
    this.writer = new Writer(this.sqlite, this.catalog, (collection, id, version, old) => {
      this.open.noteOverwrite(documentKey(collection, id), version, old);
    });
    const guard = new ScanGuard(options);
    this.reader = new Reader(guard);
    this.aggregation = new Aggregation(this.catalog, this.reader, guard);
    this.operations = new Operations(this.reader, this.writer, this.open);
    this.transactions = new TransactionOperations(this.writer, this.open);
  }

  collection(name: string): Collection {
    return this.catalog.get(name);
  }

  collections(): string[] {
    return [...this.catalog.all()].map(({ name }) => name);
  }

  hasCollection(name: string): boolean {
    return this.catalog.has(name);
  }

  createCollection(name: string): void {
    this.catalog.create(name);
  }

  /** Creates what is missing and brings the indexes of these collections to their specification. */
  ensureCollections(specs: readonly CollectionSpec[]): void {
    for (const { name, indexes } of specs) {
      const collection = this.catalog.has(name) ? this.catalog.get(name) : this.catalog.create(name);
      this.catalog.ensureIndexes(collection, indexes);
    }
  }

  aggregate(collection: string, stages: readonly Document[]): Document[] {
    return this.aggregation.run(this.catalog.get(collection), stages);
  }

  /** As canonical EJSON. */
  aggregateTexts(collection: string, stages: readonly Document[]): string[] {
    return this.aggregation.texts(this.catalog.get(collection), stages);
  }

  count(collection: string, filter: Document = {}): number {
    return this.reader.count(this.catalog.get(collection), filter);
  }

  /** Loads plain documents (Dates included) in one physical transaction; those without _id get one. */
  insertMany(collection: string, documents: readonly object[]): void {
    const target = this.catalog.get(collection);
    const now = this.options.now();
    this.writer.commit(() => this.writer.load(target, complete(documents, now)));
  }

  explain(collection: string, filter: Document, sort: SortSpec = [], wanted?: number): Explanation {
    return explanation(this.reader.plan(this.catalog.get(collection), filter, sort, wanted));
  }

  /** What is broken in the file or disagrees with itself; reads all of it. */
  faults(): DatabaseFault[] {
    return faultsOf(this.sqlite, this.catalog.all());
  }

  /** Empties every collection and ends all transactions; collections and indexes stay. */
  reset(): void {
    this.open.endAll();
    this.sqlite.atomically(() => {
      for (const { documents, indexes } of this.catalog.all()) {
        documents.clear();
        for (const index of indexes) index.clear();
      }
    });
  }

  /** Writes a consistent copy of the database to a new file. */
  snapshot(file: string): void {
    rmSync(file, { force: true });
    this.sqlite.prepare('VACUUM INTO ?').run(file);
  }

  close(): void {
    this.open.endAll();
    this.sqlite.close();
  }
}

function* complete(documents: readonly object[], now: number): Generator<LoadedDocument> {
  for (const given of documents) {
    const document: Document = '_id' in given ? (given as Document) : { _id: newId(now), ...given };
    yield { document, parts: writtenApart(document) };
  }
}

function explanation(plan: Plan<IndexTable>): Explanation {
  if (plan.kind === 'scan') {
    return { kind: 'scan', indexes: [], ranges: 0, sorted: plan.trivial, exact: plan.trivial };
  }
  const parts = plan.kind === 'union' ? plan.plans : [plan];
  return {
    kind: plan.kind,
    indexes: parts.map((part) => part.index.name),
    ranges: parts.flatMap((part) => part.groups.flatMap((group) => group.ranges)).length,
    sorted: plan.kind === 'index' && plan.sorted,
    exact: parts.every((part) => part.exact),
  };
}
