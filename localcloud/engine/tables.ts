import type { Interval } from './bounds';
import { indexKeys, type KeyField } from './index-keys';
import type { Document } from './document';
import type { PlannableIndex } from './plan';
import type { Sqlite, Statement } from './sqlite';

/** Row number, canonical EJSON text. Rows are numbered in order of insertion: MongoDB's natural order. */
export type DocumentRow = [row: number, text: string];
/** Key, row number, text. */
export type KeyedRow = [key: Buffer, row: number, text: string];

export type NewRow = [row: number, id: Buffer, version: number, text: string];
export type KeyEntry = [key: Buffer, row: number];

/** Rows of one multi-row INSERT. */
const BATCH = 50;

/** Prepares each statement at its first use: most tables need few of them. */
class Statements {
  private readonly prepared = new Map<string, Statement>();

  constructor(private readonly sqlite: Sqlite) {}

  get(name: string, sql: () => string): Statement {
    const known = this.prepared.get(name);
    if (known) return known;
    const statement = this.sqlite.prepare(sql());
    this.prepared.set(name, statement);
    return statement;
  }

  /** Inserts rows with few statements: a call into the database costs more than a row. */
  insertRows(into: string, rows: readonly (readonly (number | string | Buffer)[])[]): void {
    const width = rows[0]?.length ?? 0;
    const one = `(${Array(width).fill('?').join(',')})`;
    const full = rows.length - (rows.length % BATCH);
    for (let i = 0; i < full; i += BATCH) {
      this.get('batch', () => `INSERT INTO ${into} VALUES${Array(BATCH).fill(one).join(',')}`).run(
        ...rows.slice(i, i + BATCH).flat(),
      );
    }
    for (const row of rows.slice(full))
      this.get('single', () => `INSERT INTO ${into} VALUES${one}`).run(...row);
  }
}

/** The documents of one collection: `id` is the encoded _id, `v` the number of the commit that wrote the text. */
export class DocumentTable {
  private readonly statements: Statements;

  constructor(
    sqlite: Sqlite,
    readonly name: string,
  ) {
    this.statements = new Statements(sqlite);
  }

  static create(sqlite: Sqlite, name: string): void {
    sqlite.execute(
      `CREATE TABLE ${name}(r INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, v INTEGER NOT NULL, j TEXT NOT NULL)`,
    );
  }

  get(id: Buffer): [row: number, version: number, text: string] | undefined {
    return this.statements.get('get', () => `SELECT r,v,j FROM ${this.name} WHERE id=?`).first(id);
  }

  insert(id: Buffer, version: number, text: string): number {
    return this.statements
      .get('insert', () => `INSERT INTO ${this.name}(id,v,j) VALUES(?,?,?)`)
      .run(id, version, text);
  }

  insertRows(rows: readonly NewRow[]): void {
    this.statements.insertRows(`${this.name}(r,id,v,j)`, rows);
  }

  lastRow(): number {
    return (
      this.statements.get('lastRow', () => `SELECT max(r) FROM ${this.name}`).first<[number | null]>()![0] ??
      0
    );
  }

  update(row: number, version: number, text: string): void {
    this.statements.get('update', () => `UPDATE ${this.name} SET v=?,j=? WHERE r=?`).run(version, text, row);
  }

  remove(row: number): void {
    this.statements.get('remove', () => `DELETE FROM ${this.name} WHERE r=?`).run(row);
  }

  text(row: number): string {
    const sql = () => `SELECT j FROM ${this.name} WHERE r=?`;
    return this.statements.get('text', sql).first<[string]>(row)![0];
  }

  /** Documents in natural order behind a row number. */
  page(afterRow: number, limit: number): DocumentRow[] {
    const sql = () => `SELECT r,j FROM ${this.name} WHERE r>? ORDER BY r LIMIT ?`;
    return this.statements.get('page', sql).all<DocumentRow>(afterRow, limit);
  }

  count(): number {
    return this.statements.get('count', () => `SELECT count(*) FROM ${this.name}`).first<[number]>()![0];
  }

  hasMoreThan(count: number): boolean {
    const sql = () => `SELECT 1 FROM ${this.name} LIMIT 1 OFFSET ?`;
    return this.statements.get('more', sql).first(count) !== undefined;
  }

  sample(size: number): DocumentRow[] {
    const sql = () =>
      `SELECT r,j FROM ${this.name} WHERE r IN (SELECT r FROM ${this.name} ORDER BY random() LIMIT ?)`;
    return this.statements.get('sample', sql).all<DocumentRow>(size);
  }

  lastVersion(): number {
    return (
      this.statements.get('version', () => `SELECT max(v) FROM ${this.name}`).first<[number | null]>()![0] ??
      0
    );
  }

  clear(): void {
    this.statements.get('clear', () => `DELETE FROM ${this.name}`).run();
  }
}

/** One index of a collection: encoded compound keys with the rows they belong to. */
export class IndexTable implements PlannableIndex {
  private readonly statements: Statements;
  private readonly keyColumn: string;
  /** What the catalog's table says of `multikey`; behind it until a commit has succeeded. */
  storedMultikey: number;

  constructor(
    sqlite: Sqlite,
    readonly id: number,
    readonly name: string,
    readonly fields: readonly KeyField[],
    readonly unique: boolean,
    public multikey: number,
    private readonly documents: DocumentTable,
    /** Null: the documents themselves, by _id. */
    readonly table: string | null,
  ) {
    this.statements = new Statements(sqlite);
    this.storedMultikey = multikey;
    this.keyColumn = table === null ? 'id' : 'k';
  }

  static create(sqlite: Sqlite, table: string): void {
    sqlite.execute(
      `CREATE TABLE ${table}(k BLOB NOT NULL, r INTEGER NOT NULL, PRIMARY KEY(k,r)) WITHOUT ROWID`,
    );
  }

  keysOf(document: Document): Buffer[] {
    const { keys, multikey } = indexKeys(document, this.fields);
    this.multikey |= multikey;
    return keys;
  }

  insert(key: Buffer, row: number): void {
    this.statements.get('insert', () => `INSERT INTO ${this.table} VALUES(?,?)`).run(key, row);
  }

  insertEntries(entries: readonly KeyEntry[]): void {
    this.statements.insertRows(`${this.table}(k,r)`, entries);
  }

  remove(key: Buffer, row: number): void {
    this.statements.get('remove', () => `DELETE FROM ${this.table} WHERE k=? AND r=?`).run(key, row);
  }

  has(key: Buffer, row: number): boolean {
    const sql = () => `SELECT 1 FROM ${this.table} WHERE k=? AND r=?`;
    return this.statements.get('has', sql).first(key, row) !== undefined;
  }

  /** Keys of all documents together. */
  entries(): number {
    return this.statements.get('entries', () => `SELECT count(*) FROM ${this.table}`).first<[number]>()![0];
  }

  /** The row that holds a key, when one does. */
  holder(key: Buffer): number | undefined {
    const sql = () => `SELECT r FROM ${this.source} WHERE ${this.keyColumn}=? LIMIT 1`;
    return this.statements.get('holder', sql).first<[number]>(key)?.[0];
  }

  count({ lo, hi }: Interval): number {
    const k = this.keyColumn;
    const sql = () => `SELECT count(*) FROM ${this.source} WHERE ${k}>=? AND ${k}<?`;
    return this.statements.get('count', sql).first<[number]>(lo, hi)![0];
  }

  countUpTo({ lo, hi }: Interval, cap: number): number {
    const k = this.keyColumn;
    const sql = () => `SELECT count(*) FROM (SELECT 1 FROM ${this.source} WHERE ${k}>=? AND ${k}<? LIMIT ?)`;
    return this.statements.get('countUpTo', sql).first<[number]>(lo, hi, cap)![0];
  }

  /** Rows of a range, each once and at most `most`. */
  rows({ lo, hi }: Interval, most: number): number[] {
    const k = this.keyColumn;
    const sql = () => `SELECT DISTINCT r FROM ${this.source} WHERE ${k}>=? AND ${k}<? LIMIT ?`;
    const rows = this.statements.get('rows', sql).all<[number]>(lo, hi, Number.isFinite(most) ? most : -1);
    return rows.map(([row]) => row);
  }

  /** The texts of a range in key order, without the first `offset`. */
  texts({ lo, hi }: Interval, reverse: boolean, limit: number, offset: number): string[] {
    const statement = this.statements.get(reverse ? 'textsDown' : 'textsUp', () => {
      return `SELECT d.j ${this.rangeSql()} ${this.orderSql(reverse)} LIMIT ? OFFSET ?`;
    });
    return statement.all<[string]>(lo, hi, limit, offset).map(([text]) => text);
  }

  /** One page of a range in key order, continuing behind (key, row). */
  page({ lo, hi }: Interval, reverse: boolean, after: KeyedRow | undefined, limit: number): KeyedRow[] {
    const k = this.table === null ? 'd.id' : 'i.k';
    const r = this.table === null ? 'd.r' : 'i.r';
    const columns = `SELECT ${k},${r},d.j`;
    const order = this.orderSql(reverse);
    if (!after) {
      const sql = () => `${columns} ${this.rangeSql()} ${order} LIMIT ?`;
      return this.statements.get(reverse ? 'pageDown' : 'pageUp', sql).all<KeyedRow>(lo, hi, limit);
    }
    const [key, row] = after;
    if (reverse) {
      const sql = () => `${columns} ${this.rangeSql('<=')} AND (${k}<? OR ${r}<?) ${order} LIMIT ?`;
      return this.statements.get('nextDown', sql).all<KeyedRow>(lo, key, key, row, limit);
    }
    const sql = () => `${columns} ${this.rangeSql()} AND (${k}>? OR ${r}>?) ${order} LIMIT ?`;
    return this.statements.get('nextUp', sql).all<KeyedRow>(key, hi, key, row, limit);
  }

  /** The first documents of several ranges, in the order of what follows the prefix of each: merged by SQLite itself. */
  firstOf(
    parts: readonly { range: Interval; prefixLength: number }[],
    reverse: boolean,
    limit: number,
  ): DocumentRow[] {
    const k = this.keyColumn;
    const direction = reverse ? 'DESC' : 'ASC';
    const sql = () => {
      const part = `SELECT * FROM (SELECT substr(${k},?) t,r FROM ${this.source} WHERE ${k}>=? AND ${k}<? ORDER BY ${k} ${direction} LIMIT ?)`;
      const all = parts.map(() => part).join(' UNION ALL ');
      return `SELECT d.r,d.j FROM (SELECT t,r FROM (${all}) ORDER BY t ${direction},r LIMIT ?) x CROSS JOIN ${this.documents.name} d ON d.r=x.r ORDER BY x.t ${direction},x.r`;
    };
    const bounds = parts.flatMap(({ range, prefixLength }) => [prefixLength + 1, range.lo, range.hi, limit]);
    return this.statements.get(`firstOf${parts.length}${direction}`, sql).all<DocumentRow>(...bounds, limit);
  }

  clear(): void {
    if (this.table !== null) this.statements.get('clear', () => `DELETE FROM ${this.table}`).run();
  }

  private get source(): string {
    return this.table ?? this.documents.name;
  }

  private rangeSql(upper: '<' | '<=' = '<'): string {
    return this.table === null
      ? `FROM ${this.documents.name} d WHERE d.id>=? AND d.id${upper}?`
      : `FROM ${this.table} i CROSS JOIN ${this.documents.name} d ON d.r=i.r WHERE i.k>=? AND i.k${upper}?`;
  }

  private orderSql(reverse: boolean): string {
    const direction = reverse ? 'DESC' : 'ASC';
    return this.table === null ? `ORDER BY d.id ${direction}` : `ORDER BY i.k ${direction}, i.r ${direction}`;
  }
}
