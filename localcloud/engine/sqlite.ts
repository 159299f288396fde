import Libsql from 'libsql';
import { DiskTrouble, troubleOf, type Trouble } from '../disk-trouble';

type Parameter = string | number | Buffer | null;
type Told = (error: unknown) => unknown;

/** A prepared statement with rows as arrays. Rows are always read to the end: an open cursor would pin the WAL. */
export class Statement {
  constructor(
    private readonly statement: Libsql.Statement,
    private readonly told: Told,
  ) {
    if (statement.reader) statement.raw();
  }

  run(...parameters: Parameter[]): number {
    return Number(this.result(parameters).lastInsertRowid);
  }

  /** How many rows it changed. */
  changed(...parameters: Parameter[]): number {
    return this.result(parameters).changes;
  }

  all<Row extends unknown[]>(...parameters: Parameter[]): Row[] {
    try {
      return this.statement.all(parameters) as Row[];
    } catch (error) {
      throw this.told(error);
    }
  }

  first<Row extends unknown[]>(...parameters: Parameter[]): Row | undefined {
    return this.all<Row>(...parameters)[0];
  }

  private result(parameters: Parameter[]): Libsql.RunResult {
    try {
      return this.statement.run(parameters);
    } catch (error) {
      throw this.told(error);
    }
  }
}

/** Pages: 32 MB. A page that is written again and again goes back into the file once; each time costs a wait for the disk. */
const CHECKPOINT_AT = 8000;

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
  /** The last that was told of; nothing is written once the file is found damaged: a write could spread it. */
  private trouble: Trouble | null = null;

  /**
   * @param careful texts are read as bytes and looked at: a fifth slower, and a flipped bit ends nothing but its document
   * @param onTrouble told once, when it begins, and with null when writing works again
   */
  constructor(
    private readonly file: string,
    readonly careful = false,
    private readonly onTrouble: (trouble: DiskTrouble | null) => void = () => undefined,
  ) {
    this.database = this.inWords(() => new Libsql(file));
    for (const pragma of [
      'journal_mode=WAL',
      'synchronous=NORMAL',
      'cache_size=-65536',
      'busy_timeout=5000',
      `wal_autocheckpoint=${CHECKPOINT_AT}`,
    ]) {
      this.inWords(() => this.database.pragma(pragma));
    }
    this.begin = this.prepare('BEGIN IMMEDIATE');
    this.commit = this.prepare('COMMIT');
    this.rollback = this.prepare('ROLLBACK');
  }

  prepare(sql: string): Statement {
    return this.inWords(() => new Statement(this.database.prepare(sql), this.told));
  }

  execute(sql: string): void {
    this.inWords(() => this.database.exec(sql));
  }

  /** Runs the work in one physical transaction: when this returns, everything is committed. */
  atomically<T>(work: () => T): T {
    if (this.depth > 0) return work();
    if (this.trouble === 'damaged') throw troubleIs('damaged');
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
    if (this.trouble !== null) this.recovered();
    return result;
  }

  private takeBack(): void {
    try {
      this.rollback.run();
    } catch {
      // With a full disk SQLite has taken it back already: what went wrong first is what has to be told.
    }
  }

  private recovered(): void {
    // Found while this was written: it holds, and nothing more is written.
    if (this.trouble === 'damaged') return;
    this.trouble = null;
    this.onTrouble(null);
  }

  private inWords<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.told(error);
    }
  }

  private readonly told = (error: unknown): unknown => {
    const trouble = troubleOf(error, this.file);
    if (trouble === undefined) return error;
    const told = troubleIs(trouble, error);
    if (trouble !== this.trouble && this.trouble !== 'damaged') {
      this.trouble = trouble;
      this.onTrouble(told);
    }
    return told;
  };

  close(): void {
    this.database.close();
  }
}

const troubleIs = (trouble: Trouble, cause?: unknown): DiskTrouble =>
  new DiskTrouble(trouble, 'the database', 'DATABASE_REQUEST_FAILED', cause);
