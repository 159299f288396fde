import { isUtf8 } from 'node:buffer';
import { DiskTrouble } from '../disk-trouble';
import { checksumOf } from './checksum';
import { putTogether, setApart, type Parts } from './set-apart';
import { decoded, type StoredText } from './stored-text';
import type { Sqlite } from './sqlite';
import { Statements } from './statements';

/** Row number, canonical EJSON text. Rows are numbered in order of insertion: MongoDB's natural order. */
export type DocumentRow = [row: number, text: string];
/** Key, row number, text. */
export type KeyedRow = [key: Buffer, row: number, text: string];

/** How a text is read: all of it, or without the large values that are stored apart (`set-apart.ts`). */
export type Reading = 'whole' | 'light';
export type TextColumns = [light: StoredText, apart?: StoredText | null];
const textOf = ([light, apart]: TextColumns) =>
  apart ? putTogether([decoded(light), decoded(apart)]) : decoded(light);
export const rowOf = ([row, ...text]: [number, ...TextColumns]): DocumentRow => [row, textOf(text)];
export const keyedRowOf = ([key, row, ...text]: [Buffer, number, ...TextColumns]): KeyedRow => [
  key,
  row,
  textOf(text),
];

/** As it is checked: with its sum, where one was kept. */
export type CheckedRow = [row: number, text: string, isAsWritten: boolean];

export type NewRow = [row: number, id: Buffer, version: number, parts: Parts];
export type KeyEntry = [key: Buffer, row: number];

/**
 * The documents of one collection: `id` is the encoded _id, `v` the number of the commit that wrote the text, `j` the text
 * and `h`, behind it and so not read with it, the large values taken out of it. `s` is the sum of the whole text: a bit that
 * falls over in it makes other words, and nothing else would tell.
 */
export class DocumentTable {
  private readonly statements: Statements;

  constructor(
    private readonly sqlite: Sqlite,
    readonly name: string,
  ) {
    this.statements = new Statements(sqlite);
  }

  static create(sqlite: Sqlite, name: string): void {
    sqlite.execute(
      `CREATE TABLE ${name}(r INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, v INTEGER NOT NULL, j TEXT NOT NULL, h TEXT, s INTEGER)`,
    );
  }

  /** Of a file in which every text is in one piece, or has no sum yet. */
  static complete(sqlite: Sqlite, name: string): void {
    const columns = sqlite.prepare('SELECT CAST(name AS BLOB) FROM pragma_table_info(?)').all<[Buffer]>(name);
    for (const [column, type] of [
      ['h', 'TEXT'],
      ['s', 'INTEGER'],
    ])
      if (!columns.some(([known]) => known.toString() === column))
        sqlite.execute(`ALTER TABLE ${name} ADD COLUMN ${column} ${type}`);
  }

  /** Of a text, behind a row's other columns. */
  columns(reading: Reading, of = ''): string {
    return (reading === 'whole' ? ['j', 'h'] : ['j'])
      .map((column) => (this.sqlite.careful ? `CAST(${of}${column} AS BLOB)` : `${of}${column}`))
      .join(',');
  }

  get(id: Buffer): [row: number, version: number, text: string] | undefined {
    const sql = () => `SELECT r,v,${this.columns('whole')} FROM ${this.name} WHERE id=?`;
    const found = this.statements.get('get', sql).first<[number, number, ...TextColumns]>(id);
    if (!found) return undefined;
    const [row, version, ...text] = found;
    return [row, version, textOf(text)];
  }

  insert(id: Buffer, version: number, text: string): number {
    return this.statements
      .get('insert', () => `INSERT INTO ${this.name}(id,v,j,h,s) VALUES(?,?,?,?,?)`)
      .run(id, version, ...setApart(text), checksumOf(text));
  }

  insertRows(rows: readonly NewRow[]): void {
    this.statements.insertRows(
      `${this.name}(r,id,v,j,h,s)`,
      rows.map(([row, id, version, parts]) => [row, id, version, ...parts, checksumOf(putTogether(parts))]),
    );
  }

  lastRow(): number {
    return (
      this.statements.get('lastRow', () => `SELECT max(r) FROM ${this.name}`).first<[number | null]>()![0] ??
      0
    );
  }

  /** @throws DiskTrouble where what stands there is not what was written: a new sum over it would hide that for good */
  update(row: number, version: number, text: string, before: string): void {
    const sql = () => `UPDATE ${this.name} SET v=?,j=?,h=?,s=? WHERE r=? AND (s IS NULL OR s=coalesce(?,s))`;
    const changed = this.statements
      .get('update', sql)
      .changed(version, ...setApart(text), checksumOf(text), row, checksumOf(before));
    if (changed === 0)
      throw new DiskTrouble('damaged', `row ${row} of ${this.name}`, 'DATABASE_REQUEST_FAILED');
  }

  remove(row: number): void {
    this.statements.get('remove', () => `DELETE FROM ${this.name} WHERE r=?`).run(row);
  }

  text(row: number): string {
    const sql = () => `SELECT ${this.columns('whole')} FROM ${this.name} WHERE r=?`;
    return textOf(this.statements.get('text', sql).first<TextColumns>(row)!);
  }

  /** Documents in natural order behind a row number. */
  page(afterRow: number, limit: number, reading: Reading = 'whole'): DocumentRow[] {
    const sql = () => `SELECT r,${this.columns(reading)} FROM ${this.name} WHERE r>? ORDER BY r LIMIT ?`;
    return this.statements
      .get(`page ${reading}`, sql)
      .all<[number, ...TextColumns]>(afterRow, limit)
      .map(rowOf);
  }

  /** The same, each held against its sum. */
  checkedPage(afterRow: number, limit: number): CheckedRow[] {
    const sql = () =>
      `SELECT r,s,CAST(j AS BLOB),CAST(h AS BLOB) FROM ${this.name} WHERE r>? ORDER BY r LIMIT ?`;
    return this.statements
      .get('checked page', sql)
      .all<[number, number | null, Buffer, Buffer | null]>(afterRow, limit)
      .map(([row, sum, light, apart]) => {
        if (![light, apart].every((bytes) => bytes === null || isUtf8(bytes))) return [row, '', false];
        const text = textOf([light, apart]);
        return [row, text, sum === null || sum === checksumOf(text)];
      });
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
      `SELECT r,${this.columns('whole')} FROM ${this.name} WHERE r IN (SELECT r FROM ${this.name} ORDER BY random() LIMIT ?)`;
    return this.statements.get('sample', sql).all<[number, ...TextColumns]>(size).map(rowOf);
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
