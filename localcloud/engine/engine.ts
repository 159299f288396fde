export interface IndexSpec {
  name: string;
  keys: ReadonlyArray<readonly [field: string, direction: 1 | -1]>;
  unique?: boolean;
}

export interface CollectionSpec {
  name: string;
  indexes: readonly IndexSpec[];
}

export interface EngineOptions {
  file: string;
  /** Milliseconds since 1970: server dates and transaction deadlines are taken from here. */
  now: () => number;
  scanPolicy: 'refuse' | 'warn';
  onWarning?: (text: string) => void;
}

/** The document database behind the local cloud. */
export class Engine {
  constructor(readonly options: EngineOptions) {}

  ensureCollections(_specs: readonly CollectionSpec[]): void {}

  close(): void {}

  /** Empties every collection; keeps collections and indexes. */
  reset(): void {}

  /** Writes a consistent copy of the database to `file`. */
  snapshot(_file: string): void {}

  /** Loads plain documents (Dates included) in one physical transaction. */
  insertMany(_collection: string, _docs: readonly object[]): void {}

  count(_collection: string): number {
    return 0;
  }
}
