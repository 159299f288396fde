import type { Interval } from './bounds';
import type { Document } from './document';
import {
  keyedRowOf,
  rowOf,
  type DocumentRow,
  type DocumentTable,
  type KeyEntry,
  type KeyedRow,
  type Reading,
  type TextColumns,
} from './document-table';
import { indexKeys, type KeyField } from './index-keys';
import type { PlannableIndex } from './plan';
import type { Sqlite } from './sqlite';
import { Statements } from './statements';

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

  /** The documents of a range in key order, without the first `offset`. */
  slice(
    { lo, hi }: Interval,
    reverse: boolean,
    limit: number,
    offset: number,
    reading: Reading,
  ): DocumentRow[] {
    const skips = offset > 0 && this.table !== null;
    const statement = this.statements.get(`slice ${reverse} ${reading} ${skips}`, () =>
      skips
        ? this.skippingSql(reverse, reading)
        : `SELECT d.r,${this.documents.columns(reading, 'd.')} ${this.rangeSql()} ${this.orderSql(reverse)} LIMIT ? OFFSET ?`,
    );
    return statement.all<[number, ...TextColumns]>(lo, hi, limit, offset).map(rowOf);
  }

  /** One page of a range in key order, continuing behind (key, row). */
  page(
    { lo, hi }: Interval,
    reverse: boolean,
    after: KeyedRow | undefined,
    limit: number,
    reading: Reading,
  ): KeyedRow[] {
    const k = this.table === null ? 'd.id' : 'i.k';
    const r = this.table === null ? 'd.r' : 'i.r';
    const columns = `SELECT ${k},${r},${this.documents.columns(reading, 'd.')}`;
    const order = this.orderSql(reverse);
    const rows = (name: string, sql: () => string, ...parameters: (Buffer | number)[]) =>
      this.statements
        .get(`${name} ${reading}`, sql)
        .all<[Buffer, number, ...TextColumns]>(...parameters)
        .map(keyedRowOf);
    if (!after) {
      const sql = () => `${columns} ${this.rangeSql()} ${order} LIMIT ?`;
      return rows(reverse ? 'pageDown' : 'pageUp', sql, lo, hi, limit);
    }
    const [key, row] = after;
    if (reverse) {
      const sql = () => `${columns} ${this.rangeSql('<=')} AND (${k}<? OR ${r}<?) ${order} LIMIT ?`;
      return rows('nextDown', sql, lo, key, key, row, limit);
    }
    const sql = () => `${columns} ${this.rangeSql()} AND (${k}>? OR ${r}>?) ${order} LIMIT ?`;
    return rows('nextUp', sql, key, hi, key, row, limit);
  }

  /** The first documents of several ranges, in the order of what follows the prefix of each: merged by SQLite itself. */
  firstOf(
    parts: readonly { range: Interval; prefixLength: number }[],
    reverse: boolean,
    limit: number,
    reading: Reading,
  ): DocumentRow[] {
    const k = this.keyColumn;
    const direction = reverse ? 'DESC' : 'ASC';
    const sql = () => {
      const part = `SELECT * FROM (SELECT substr(${k},?) t,r FROM ${this.source} WHERE ${k}>=? AND ${k}<? ORDER BY ${k} ${direction} LIMIT ?)`;
      const all = parts.map(() => part).join(' UNION ALL ');
      return `SELECT d.r,${this.documents.columns(reading, 'd.')} FROM (SELECT t,r FROM (${all}) ORDER BY t ${direction},r LIMIT ?) x CROSS JOIN ${this.documents.name} d ON d.r=x.r ORDER BY x.t ${direction},x.r`;
    };
    const bounds = parts.flatMap(({ range, prefixLength }) => [prefixLength + 1, range.lo, range.hi, limit]);
    const statement = this.statements.get(`firstOf${parts.length}${direction} ${reading}`, sql);
    return statement.all<[number, ...TextColumns]>(...bounds, limit).map(rowOf);
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

  /** What is skipped is not looked up among the documents. */
  private skippingSql(reverse: boolean, reading: Reading): string {
    const order = (of: string) =>
      `ORDER BY ${of}k ${reverse ? 'DESC' : 'ASC'}, ${of}r ${reverse ? 'DESC' : 'ASC'}`;
    const rows = `SELECT k,r FROM ${this.table} WHERE k>=? AND k<? ${order('')} LIMIT ? OFFSET ?`;
    return `SELECT d.r,${this.documents.columns(reading, 'd.')} FROM (${rows}) i CROSS JOIN ${this.documents.name} d ON d.r=i.r ${order('i.')}`;
  }

  private orderSql(reverse: boolean): string {
    const direction = reverse ? 'DESC' : 'ASC';
    return this.table === null ? `ORDER BY d.id ${direction}` : `ORDER BY i.k ${direction}, i.r ${direction}`;
  }
}
