import Libsql from 'libsql';

type Parameter = string | number | Buffer | null;

/** A prepared statement with rows as arrays. Rows are always read to the end: an open cursor would pin the WAL. */
export class Statement {
  constructor(private readonly statement: Libsql.Statement) {
    if (statement.reader) statement.raw();
  }

  run(...parameters: Parameter[]): number {
    return Number(this.statement.run(parameters).lastInsertRowid);
  }

  all<Row extends unknown[]>(...parameters: Parameter[]): Row[] {
    return this.statement.all(parameters) as Row[];
  }

  first<Row extends unknown[]>(...parameters: Parameter[]): Row | undefined {
    return this.statement.all(parameters)[0] as Row | undefined;
  }
}

/** Pages: 16 MB. A page that is written again and again goes back into the file once; each time costs a wait for the disk. */
const CHECKPOINT_AT = 4000;

/**
 * One connection to the database file. WAL with synchronous=NORMAL: what was committed survives the death of the
 * process; only a power cut may lose the last commits.
 */
export class Sqlite {
  private readonly database: Libsql.Database;
  private readonly begin: Statement;
  private readonly commit: Statement;
  private readonly rollback: Statement;
  private depth = 0;

  constructor(file: string) {
    this.database = new Libsql(file);
    for (const pragma of [
      'journal_mode=WAL',
      'synchronous=NORMAL',
      'cache_size=-65536',
      'busy_timeout=5000',
      `wal_autocheckpoint=${CHECKPOINT_AT}`,
    ]) {
      this.database.pragma(pragma);
    }
    this.begin = this.prepare('BEGIN IMMEDIATE');
    this.commit = this.prepare('COMMIT');
    this.rollback = this.prepare('ROLLBACK');
  }

  prepare(sql: string): Statement {
    return new Statement(this.database.prepare(sql));
  }

  execute(sql: string): void {
    this.database.exec(sql);
  }

  /** Runs the work in one physical transaction: when this returns, everything is committed. */
  atomically<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.begin.run();
    this.depth++;
    let result: T;
    try {
      result = work();
      this.commit.run();
    } catch (error) {
      this.takeBack();
      throw error;
    } finally {
      this.depth--;
    }
    return result;
  }

  private takeBack(): void {
    try {
      this.rollback.run();
    } catch {
      // With a full disk SQLite has taken it back already: what went wrong first is what has to be told.
    }
  }

  close(): void {
    this.database.close();
  }
}
