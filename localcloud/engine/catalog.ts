import { DiskTrouble } from '../disk-trouble';
import { PlatformError } from '../platform-error';
import type { Document } from './document';
import { duplicateKey } from './duplicate-key';
import { keyField, type KeyField } from './index-keys';
import type { IndexSpec } from './specification';
import type { Sqlite, Statement } from './sqlite';
import { DocumentTable } from './document-table';
import { IndexTable } from './index-table';
import { parseEjson } from '../protocol/ejson';
import { decoded } from './stored-text';
import { requestFailed } from './unsupported';

/** Sources disagree on the cloud's limit (10, 20, 100 per collection): the smallest is safe. */
const MAX_INDEXES = 10;
const MAX_COLLECTIONS = 100;

const REBUILD_PAGE = 1000;

export interface Collection {
  readonly id: number;
  readonly name: string;
  readonly documents: DocumentTable;
  /** `_id_` first. */
  readonly indexes: IndexTable[];
}

/** Collections and their indexes, as the database file knows them. */
export class Catalog {
  private readonly collections = new Map<string, Collection>();
  private readonly setMultikey: Statement;

  constructor(private readonly sqlite: Sqlite) {
    sqlite.execute(`CREATE TABLE IF NOT EXISTS collections(c INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE IF NOT EXISTS indexes(n INTEGER PRIMARY KEY, c INTEGER NOT NULL, name TEXT NOT NULL,
        keys TEXT NOT NULL, uniq INTEGER NOT NULL, multikey INTEGER NOT NULL, UNIQUE(c,name))`);
    this.setMultikey = sqlite.prepare('UPDATE indexes SET multikey=? WHERE n=?');
    for (const [c, name] of named(sqlite.prepare('SELECT c,CAST(name AS BLOB) FROM collections'))) {
      DocumentTable.complete(sqlite, `d${c}`);
      this.open(c, name);
    }
  }

  all(): Iterable<Collection> {
    return this.collections.values();
  }

  get(name: string): Collection {
    const collection = this.collections.get(name);
    if (collection) return collection;
    throw new PlatformError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
    );
  }

  has(name: string): boolean {
    return this.collections.has(name);
  }

  create(name: string): Collection {
    // Letters, digits, - and _, not starting with _: what the cloud's console accepts.
    if (!/^[A-Za-z0-9-][\w-]{0,63}$/.test(name)) throw requestFailed(`invalid collection name: "${name}"`);
    if (this.collections.size >= MAX_COLLECTIONS) {
      throw new PlatformError('DATABASE_COLLECTION_EXCEED_LIMIT', `more than ${MAX_COLLECTIONS} collections`);
    }
    return this.sqlite.atomically(() => {
      const c = this.sqlite.prepare('INSERT INTO collections(name) VALUES(?)').run(name);
      DocumentTable.create(this.sqlite, `d${c}`);
      return this.open(c, name);
    });
  }

  /** Brings a collection's indexes to their specification: missing ones are built, others dropped. */
  ensureIndexes(collection: Collection, specs: readonly IndexSpec[]): void {
    if (specs.length > MAX_INDEXES) {
      throw requestFailed(
        `collection ${collection.name} has ${specs.length} indexes; the cloud allows ${MAX_INDEXES}`,
      );
    }
    const wanted = new Map(specs.map((spec) => [spec.name, spec]));
    for (const index of [...collection.indexes]) {
      const spec = wanted.get(index.name);
      if (index.table !== null && !(spec && sameDefinition(index, spec))) this.drop(collection, index);
    }
    for (const spec of specs) {
      if (!collection.indexes.some((index) => index.name === spec.name)) this.build(collection, spec);
    }
  }

  /** Arrays were met: the planner has to know, also after a restart. */
  storeMultikey(index: IndexTable): void {
    this.setMultikey.run(index.multikey, index.id);
  }

  private open(c: number, name: string): Collection {
    const documents = new DocumentTable(this.sqlite, `d${c}`);
    const byId = new IndexTable(this.sqlite, 0, '_id_', [keyField('_id', 1)], true, 0, documents, null);
    const collection: Collection = { id: c, name, documents, indexes: [byId] };
    const rows = this.sqlite
      .prepare(
        'SELECT n,CAST(name AS BLOB),CAST(keys AS BLOB),uniq,multikey FROM indexes WHERE c=? ORDER BY n',
      )
      .all<[number, Buffer, Buffer, number, number]>(c);
    for (const [n, indexName, keys, unique, multikey] of rows) {
      const fields = fieldsOf(keysIn(decoded(keys)));
      const table = `i${n}`;
      collection.indexes.push(
        new IndexTable(this.sqlite, n, decoded(indexName), fields, unique === 1, multikey, documents, table),
      );
    }
    this.collections.set(name, collection);
    return collection;
  }

  private drop(collection: Collection, index: IndexTable): void {
    this.sqlite.atomically(() => {
      this.sqlite.prepare('DELETE FROM indexes WHERE n=?').run(index.id);
      this.sqlite.execute(`DROP TABLE ${index.table}`);
    });
    collection.indexes.splice(collection.indexes.indexOf(index), 1);
  }

  private build(collection: Collection, spec: IndexSpec): void {
    const { documents } = collection;
    const index = this.sqlite.atomically(() => {
      const n = this.sqlite
        .prepare('INSERT INTO indexes(c,name,keys,uniq,multikey) VALUES(?,?,?,?,0)')
        .run(collection.id, spec.name, JSON.stringify(spec.keys), spec.unique ? 1 : 0);
      IndexTable.create(this.sqlite, `i${n}`);
      const fields = fieldsOf(spec.keys);
      const built = new IndexTable(
        this.sqlite,
        n,
        spec.name,
        fields,
        spec.unique ?? false,
        0,
        documents,
        `i${n}`,
      );
      this.fill(collection, built);
      this.storeMultikey(built);
      built.storedMultikey = built.multikey;
      return built;
    });
    collection.indexes.push(index);
  }

  private fill({ documents, name }: Collection, index: IndexTable): void {
    for (let after = -1; ;) {
      const page = documents.page(after, REBUILD_PAGE);
      for (const [row, text] of page) {
        const document = parseEjson(text) as Document;
        for (const key of index.keysOf(document)) {
          if (index.unique && index.holder(key) !== undefined) throw duplicateKey(name, index, document);
          index.insert(key, row);
        }
        after = row;
      }
      if (page.length < REBUILD_PAGE) return;
    }
  }
}

const named = (statement: Statement): [number, string][] =>
  statement.all<[number, Buffer]>().map(([c, name]) => [c, decoded(name)]);

/** @throws DiskTrouble where it is not what was written */
function keysIn(text: string): IndexSpec['keys'] {
  try {
    return JSON.parse(text) as IndexSpec['keys'];
  } catch (error) {
    throw new DiskTrouble('damaged', 'the list of indexes', 'DATABASE_REQUEST_FAILED', error);
  }
}

function fieldsOf(keys: IndexSpec['keys']): KeyField[] {
  return keys.map(([field, direction]) => keyField(field, direction));
}

function sameDefinition(index: IndexTable, spec: IndexSpec): boolean {
  const keys = index.fields.map(({ path, direction }) => [path, direction]);
  return index.unique === (spec.unique ?? false) && JSON.stringify(keys) === JSON.stringify(spec.keys);
}
