import type { Sqlite, Statement } from './sqlite';

/** Rows of one multi-row INSERT. */
const BATCH = 50;

/** Prepares each statement at its first use: most tables need few of them. */
export class Statements {
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
  insertRows(into: string, rows: readonly (readonly (number | string | Buffer | null)[])[]): void {
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
