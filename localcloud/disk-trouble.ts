import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlatformError } from './platform-error';

/** What keeps data from being written, or from being read as it was written. */
export type Trouble = 'full' | 'read_only' | 'damaged' | 'failing';

/** The mark in front of a message, as the cloud marks its own, and the words behind it. */
const SAID: Record<Trouble, (where: string) => string> = {
  full: (where) =>
    `[ResourceInsufficient.DiskFull] no room is left for ${where}: nothing was written, what was written before is there`,
  read_only: (where) => `[ResourceUnavailable.ReadOnly] ${where} may only be read: nothing was written`,
  damaged: (where) =>
    `[ResourceUnavailable.Damaged] ${where} is damaged: nothing is written any more, what is whole can be read`,
  failing: (where) =>
    `[ResourceUnavailable.DiskFailing] the disk refuses to write ${where}: nothing was written`,
};

/** The disk's own no, in words; whoever looks after the machine is told what to run. */
export class DiskTrouble extends PlatformError {
  constructor(
    readonly trouble: Trouble,
    readonly where: string,
    code: 'DATABASE_REQUEST_FAILED' | 'STORAGE_REQUEST_FAIL',
    cause?: unknown,
  ) {
    super(code, `${SAID[trouble](where)}. Run \`npm run doctor\`.`);
    this.name = 'DiskTrouble';
    this.cause = cause;
  }
}

const BY_CODE: readonly [RegExp, Trouble][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/, 'full'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'damaged'],
  [/^(SQLITE_READONLY|EROFS|EACCES|EPERM)/, 'read_only'],
  [/^(SQLITE_IOERR|SQLITE_CANTOPEN|EIO)/, 'failing'],
];

/** Which trouble an error of SQLite or of the file system tells of; undefined: none. @param file whose it is */
export function troubleOf(error: unknown, file: string): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  // A file that cannot be opened has no code, only SQLite's number behind its words.
  const name =
    typeof code === 'string' ? code : error.message.replace(/^.*Unable to open.*$/s, 'SQLITE_CANTOPEN');
  const named = BY_CODE.find(([pattern]) => pattern.test(name))?.[1];
  return named === 'failing' ? seenOn(file) : named;
}

/** SQLite says of most refusals only that there was one: the folder says why. */
function seenOn(file: string): Trouble {
  const folder = dirname(file);
  try {
    accessSync(folder, constants.W_OK);
    for (const one of [file, `${file}-wal`]) if (existsSync(one)) accessSync(one, constants.W_OK);
    return statfsSync(folder).bavail === 0 ? 'full' : 'failing';
  } catch {
    return 'read_only';
  }
}
