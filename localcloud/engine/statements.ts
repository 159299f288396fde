import type { Sqlite, Statement } from './sqlite';

/** Most rows of one INSERT. */
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
    const one = `(${Array(rows[0]?.length ?? 0)
      .fill('?')
      .join(',')})`;
    for (let from = 0; from < rows.length; from += BATCH) {
      const some = rows.slice(from, from + BATCH);
      const sql = () => `INSERT INTO ${into} VALUES${Array(some.length).fill(one).join(',')}`;
      this.get(`rows${some.length}`, sql).run(...some.flat());
    }
  }
}
