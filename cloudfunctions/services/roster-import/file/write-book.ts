import writeXlsxFile from 'write-excel-file/node';
import { LINES_OF } from '@shared/roster-import/cells-of';
import { namesFor, type RosterNames } from '@shared/roster-import/names';
import type { RosterState } from '@shared/roster-import/roster';
import { SHEET_COLUMNS, SHEET_TITLE, SHEETS, type SheetKey } from '@shared/roster-import/sheets';
import type { PlaceConfig } from '@shared/place/place';
import { STATION_KIND_WORD, STATION_STATUS_WORD } from '@shared/wording/stations';
import { ROLE_WORD } from '@shared/wording/roles';
import {
  COLUMN_HINTS,
  GUIDE_HEAD,
  GUIDE_TITLE,
  KNOWN_TITLE,
  REQUIRED_WORDS,
} from '@shared/wording/roster-sheets';

/** Sheets that explain and are never read. */
export const GUIDE_SHEETS: readonly string[] = [GUIDE_TITLE, KNOWN_TITLE];

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });

/** What stands as lines under their head; of nothing the head alone. */
function tableOf(key: SheetKey, state: RosterState | null, names: RosterNames): string[][] {
  const columns = SHEET_COLUMNS[key].map(({ name }) => name);
  const lines = state === null ? [] : LINES_OF[key](state, names);
  return [columns, ...lines.map(({ cells }) => columns.map((column) => cells[column] ?? ''))];
}

/** A workbook of all sheets, with what to write in which column and the names that the place knows. */
export async function rosterBook(
  state: RosterState | null,
  {
    config,
    roster,
  }: { config: PlaceConfig; roster: Pick<RosterState, 'areas' | 'stations' | 'units' | 'deputies'> },
): Promise<Buffer> {
  const names = namesFor(config, roster);
  return writeXlsxFile([
    ...SHEETS.map((key) => {
      const [head = [], ...lines] = tableOf(key, state, names);
      return {
        sheet: SHEET_TITLE[key],
        data: [head.map(bold), ...lines.map((cells) => cells.map((value) => ({ value, type: String })))],
        columns: head.map((name) => ({ width: name === '简介' || name === '地址' ? 36 : 16 })),
        stickyRowsCount: 1,
      };
    }),
    { sheet: GUIDE_TITLE, data: guide(), columns: [14, 14, 8, 44, 28].map((width) => ({ width })) },
    {
      sheet: KNOWN_TITLE,
      data: knownNames(names),
      columns: [20, 20, 20, 20, 20].map((width) => ({ width })),
    },
  ]).toBuffer();
}

export function rosterCsv(key: SheetKey, state: RosterState | null, config: PlaceConfig): Buffer {
  const names = namesFor(config, state ?? { areas: [], stations: [], units: [], deputies: [] });
  const lines = tableOf(key, state, names).map((cells) => cells.map(quoted).join(','));
  // The mark tells spreadsheets that this is UTF-8.
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

const quoted = (cell: string): string => (/[",\r\n\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

const guide = () => [
  GUIDE_HEAD.map(bold),
  ...SHEETS.flatMap((key) =>
    SHEET_COLUMNS[key].map(({ name, required }) => {
      const { hint, example } = COLUMN_HINTS[key][name] ?? { hint: '', example: '' };
      const cells = [
        SHEET_TITLE[key],
        name,
        required === true ? REQUIRED_WORDS.yes : REQUIRED_WORDS.no,
        hint,
        example,
      ];
      return cells.map((value) => ({ value, type: String }));
    }),
  ),
];

/** Roles and kinds are the product's, the rest this place's. */
function knownNames(names: RosterNames) {
  const words = (record: Record<string, string>) => Object.values(record);
  const lists: [string, string[]][] = [
    ['身份', words(ROLE_WORD).slice(2)],
    ['级别', names.tiers.map(({ name }) => name)],
    ['站点类型', words(STATION_KIND_WORD)],
    ['站点状态', words(STATION_STATUS_WORD)],
    ['类别', names.categories.map(({ name }) => name)],
    ['期限', names.policies.map(({ name }) => name)],
  ];
  const longest = Math.max(...lists.map(([, list]) => list.length));
  return [
    lists.map(([name]) => bold(name)),
    ...Array.from({ length: longest }, (_, nth) =>
      lists.map(([, list]) => ({ value: list[nth] ?? '', type: String })),
    ),
  ];
}
