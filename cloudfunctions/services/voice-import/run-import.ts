import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import {
  findImport,
  findRows,
  keepChoice,
  keepResults,
  movePart,
  partId,
  type RowResult,
  type StoredImport,
} from '../../store/voice-imports';
import { isRefusal, type Call } from '../handler';
import { openImport } from './open-import';
import { openPart, type PlannedRow } from './parts';
import { bringRow } from './bring-row';
import { importView } from './view';

/** So many rows wait for the database at the same time. */
const AT_ONCE = 8;

/**
 * Deals with the next part. Whatever breaks off is done again from the start of its part: a row that became an item meets
 * it, so that nothing is there twice and nothing is left out.
 */
export async function runImport(
  { id, twins, accept }: ParsedInputOf<'runVoiceImport'>,
  call: Call,
): Promise<OutputOf<'runVoiceImport'> | Refusal> {
  const found = await openImport(id, call);
  if (isRefusal(found)) return found;
  if (found.issues > 0) return refuse('import_rows_wrong', { count: found.issues });
  if (found.choice === undefined) await keepChoice(id, { twins, accept });
  const stored = found.choice === undefined ? ((await findImport(id)) ?? found) : found;
  if (stored.next >= stored.parts.length) return importView(stored);
  await dealWith(stored, call);
  return importView((await findImport(id)) ?? stored);
}

async function dealWith(stored: StoredImport, call: Call): Promise<void> {
  const { _id, next } = stored;
  const part = await findRows(_id, next);
  if (!part) throw new Error(`part ${partId(_id, next)} of an import is gone`);
  const results = part.results ?? (await resultsOf(stored, part.sealed ?? '', call));
  if (part.results === undefined) await keepResults(_id, next, results);
  await movePart(_id, next, {
    brought: results.filter(({ no }) => no !== undefined).length,
    left: results.filter(({ no, code }) => no === undefined && code === undefined).length,
    refused: results.filter(({ code }) => code !== undefined).length,
  });
}

async function resultsOf(stored: StoredImport, sealed: string, call: Call): Promise<RowResult[]> {
  const { rows } = openPart(sealed, partId(stored._id, stored.next));
  const results: RowResult[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    results.push(...(await Promise.all(some.map((row) => resultOf(row, stored, call)))));
  }
  return results;
}

async function resultOf(row: PlannedRow, stored: StoredImport, call: Call): Promise<RowResult> {
  const isTwin = row.twin !== undefined || row.twinNo !== undefined;
  if (isTwin && stored.choice?.twins !== 'bring') return { row: row.row };
  const answer = await bringRow(row, isTwin, stored, call);
  if (!isRefusal(answer)) return { row: row.row, ...answer };
  // Nothing is wrong with the row: its part is done again.
  if (answer.code === 'busy') throw new Error(`row ${row.row} found the database busy`);
  return { row: row.row, code: answer.code };
}
