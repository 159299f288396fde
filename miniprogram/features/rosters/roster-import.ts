import type { OutputOf } from '@shared/contract/operations';
import { SHEET_TITLE } from '@shared/roster-import/sheets';

export type RosterImport = OutputOf<'checkRosterImport'>;
export type Standing = OutputOf<'getRosterImport'>['standing'];
export type RosterRow = OutputOf<'listRosterImportRows'>['rows'][number];

/** `新增 3，改动 2`: what becomes of one list. */
export const countWords = ({ added, changed, gone }: RosterImport['counts'][number]): string =>
  [added > 0 ? `新增 ${added}` : '', changed > 0 ? `改动 ${changed}` : '', gone > 0 ? `去掉 ${gone}` : '']
    .filter((part) => part !== '')
    .join('，');

/** `代表，第 3 行“联络站”：没有……`: as somebody looks for it in the table. */
export function faultWords({ sheet, row, column, problem = '' }: RosterRow): string {
  const where = [
    sheet === undefined ? '' : `“${SHEET_TITLE[sheet]}”`,
    row === undefined ? '' : `第 ${row} 行`,
    column === undefined ? '' : `“${column}”`,
  ].join('');
  return where === '' ? problem : `${where}：${problem}`;
}

const KIND_WORD = { added: '新增', changed: '改动', gone: '去掉' } as const;

/** `新增 新来客`. */
export const changeTitle = ({ kind = 'changed', name = '' }: RosterRow): string =>
  `${KIND_WORD[kind]} ${name}`;

/** Of what is new its cells, of what becomes another each cell as it was and as it will be. */
export function changeDetail({ kind, fields = [] }: RosterRow): string {
  if (kind === 'gone') return '';
  return fields
    .filter(({ column }) => column !== '编号')
    .map(({ column, from, to }) =>
      kind === 'added'
        ? `${column} ${to}`
        : `${column}：${from === '' ? '空' : from} → ${to === '' ? '空' : to}`,
    )
    .join('，');
}
