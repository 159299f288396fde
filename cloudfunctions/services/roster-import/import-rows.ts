import { PAGE_SIZE } from '@shared/contract/fields';
import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import type { Refusal } from '@shared/error/catalogue';
import { rowsOfPart, type RosterRow } from '../../store/roster-imports';
import { cursorOf, readCursor } from '../cursor';
import { isRefusal, type Call } from '../handler';
import { openRosterImport } from './open-roster-import';

/** Looked into for one page. */
const PARTS_A_PAGE = 10;

/** A page of rows, part by part; the next one begins in a part, after so many of its rows. */
export async function rosterImportRows(
  { id, of, sheet, cursor }: ParsedInputOf<'listRosterImportRows'>,
  call: Call,
): Promise<OutputOf<'listRosterImportRows'> | Refusal> {
  const stored = await openRosterImport(id, call);
  if (isRefusal(stored)) return stored;
  const mark = readCursor(cursor);
  let part = mark?.at ?? 0;
  let from = Number(mark?.id ?? 0) || 0;
  const rows: RosterRow[] = [];
  const end = Math.min(stored.parts[of], part + PARTS_A_PAGE);
  for (; part < end; part += 1, from = 0) {
    const all = await rowsOfPart(id, of, part);
    for (let nth = from; nth < all.length; nth += 1) {
      const row = all[nth];
      if (!row || (sheet !== undefined && row.sheet !== sheet)) continue;
      if (rows.length === PAGE_SIZE) return { rows, next: cursorOf({ at: part, id: String(nth) }) };
      rows.push(row);
    }
  }
  return part < stored.parts[of] ? { rows, next: cursorOf({ at: part, id: '0' }) } : { rows };
}
