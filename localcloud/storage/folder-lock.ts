import Libsql from 'libsql';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Held by the system for as long as the process lives: after `kill -9` nothing is left to clear away. */
export const LOCK_FILE = 'lock.sqlite';
/** Who has it, for people to read. */
export const HOLDER_FILE = 'lock.pid';

/** One process on one data folder: a second would answer from what it remembers and write over what the first has written. */
export class FolderLock {
  private readonly leave = () => {
    try {
      rmSync(join(this.folder, HOLDER_FILE), { force: true });
    } catch {
      // A folder that may only be read keeps the name: the next one reads with care.
    }
  };

  private constructor(
    private readonly database: Libsql.Database,
    private readonly folder: string,
    /** Whoever had it before was killed, or the machine went: nothing was put away. */
    readonly wasLeftBehind: boolean,
  ) {
    process.once('exit', this.leave);
  }

  /** @throws Error that names the process which has the folder */
  static take(folder: string): FolderLock {
    mkdirSync(folder, { recursive: true });
    const database = new Libsql(join(folder, LOCK_FILE));
    try {
      database.pragma('busy_timeout=0');
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (!/busy|locked/i.test(String(error))) throw error;
      throw new Error(`${folder} is in use${heldBy(folder)}: stop it, or take another folder`);
    }
    const wasLeftBehind = existsSync(join(folder, HOLDER_FILE));
    writeFileSync(join(folder, HOLDER_FILE), String(process.pid));
    return new FolderLock(database, folder, wasLeftBehind);
  }

  release(): void {
    this.leave();
    process.off('exit', this.leave);
    // Closing alone leaves it locked until the process ends.
    this.database.exec('ROLLBACK');
    this.database.close();
  }
}

function heldBy(folder: string): string {
  const file = join(folder, HOLDER_FILE);
  return existsSync(file) ? ` by the process ${readFileSync(file, 'utf8')}` : '';
}
