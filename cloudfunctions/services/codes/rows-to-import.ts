import type { StoredCode } from '../../store/codes';

export interface CodeRows {
  rows: StoredCode[];
  /** What is said of each row that stays out, or comes in out of use. */
  told: string[];
}

/**
 * A file knows the codes it began with; what was given out and taken back since is known by the database alone. So a row
 * never touches a code that is there, save to take it out of use, and none takes the place of one that is in use.
 */
export function rowsToImport(fromFile: readonly StoredCode[], known: readonly StoredCode[]): CodeRows {
  const there = new Map(known.map((code) => [code._id, code]));
  const inUse = new Map(known.filter(({ revoked }) => revoked === undefined).map((code) => [code.of, code]));
  const result: CodeRows = { rows: [], told: [] };
  for (const row of fromFile) {
    const same = there.get(row._id);
    const other = inUse.get(row.of);
    if (same?.revoked !== undefined) {
      if (row.revoked === undefined) result.told.push(`${row._id}（${row.words}）停用过，不会复活。`);
    } else if (same !== undefined) {
      if (row.revoked === undefined) continue;
      result.rows.push({ ...same, inUseFor: row.inUseFor, revoked: row.revoked });
      result.told.push(`${row._id}（${row.words}）照文件停用。`);
    } else if (row.revoked === undefined && other !== undefined) {
      result.told.push(
        `${row._id}（${row.words}）没有写：${row.target} 已经在用 ${other._id}（${other.words}）。`,
      );
    } else result.rows.push(row);
  }
  return result;
}
