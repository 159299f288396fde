import type { InputOf, OutputOf } from '@shared/contract/operations';
import { SHEET_COLUMNS, SHEET_TITLE, type SheetKey } from '@shared/roster-import/sheets';
import writeXlsxFile from 'write-excel-file/node';
import type { County } from './county';
import type { Persona } from './persona';

type View = OutputOf<'checkRosterImport'>;
export type BookRows = Partial<Record<SheetKey, readonly Readonly<Partial<Record<string, string>>>[]>>;

/** A workbook with these sheets, as a spreadsheet saves it. */
export const book = (rows: BookRows): Promise<Buffer> =>
  writeXlsxFile(
    (Object.keys(rows) as SheetKey[]).map((key) => {
      const columns = SHEET_COLUMNS[key].map(({ name }) => name);
      const lines = (rows[key] ?? []).map((row) => columns.map((column) => row[column] ?? ''));
      return {
        sheet: SHEET_TITLE[key],
        data: [columns, ...lines].map((cells) => cells.map((value) => ({ value, type: String }))),
      };
    }),
  ).toBuffer();

const personaOf = (county: County, who: string | Persona): Persona =>
  typeof who === 'string' ? county.as(who) : who;

export async function uploaded(county: County, who: string | Persona, bytes: Buffer, placeId = 'qinghe') {
  const persona = personaOf(county, who);
  const slot = await persona.call('requestUploadSlot', { placeId, kind: 'table' });
  const { fileID } = await county.cloud.upload(persona.openid, slot.cloudPath, bytes);
  return { slot: slot.id, fileID };
}

/** What a file of an administrator would do. */
export async function checked(
  county: County,
  bytes: Buffer,
  more: Partial<InputOf<'checkRosterImport'>> = {},
  who = 'admin-luwei',
  placeId = 'qinghe',
): Promise<View> {
  const file = await uploaded(county, who, bytes, placeId);
  return county.as(who).call('checkRosterImport', { file, fileName: '名册.xlsx', ...more });
}

/** Sent again and again until it is in, or back. */
export async function through(
  county: County,
  id: string,
  operation: 'runRosterImport' | 'undoRosterImport' = 'runRosterImport',
  more: Partial<InputOf<'runRosterImport'>> = {},
  who: string | Persona = 'admin-luwei',
): Promise<View> {
  const persona = personaOf(county, who);
  const end = operation === 'runRosterImport' ? 'done' : 'undone';
  for (let calls = 0; calls < 200; calls += 1) {
    const view: View = await persona.call(operation, { id, reason: '换届', ...more });
    if (view.state === end) return view;
  }
  throw new Error('an import that never ends');
}

export const wrongRows = async (county: County, id: string, who = 'admin-luwei') =>
  (await county.as(who).call('listRosterImportRows', { id, of: 'wrong' })).rows.map(
    ({ sheet, row, column, problem }) => [sheet, row, column, problem],
  );
