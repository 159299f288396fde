import { TEXT_MAX, TEXT_MIN } from '../item/limits';
import { columnName } from '../voice-import/columns';
import { IMPORT_NAME_MAX, IMPORT_TARGET_MAX, IMPORT_WHERE_MAX } from '../voice-import/limits';
import type { VoiceIssue, VoiceProblem } from '../voice-import/problems';

/** What is wrong, and how it would be right. */
const CELL_WORDS: Record<VoiceProblem, (value: string) => string> = {
  text_missing: () => '空着。写一句说了什么，比如：村口路灯坏了三天',
  text_too_short: (value) => `“${value}”太短，至少 ${TEXT_MIN} 个字，比如：村口路灯坏了三天`,
  text_too_long: () => `太长，最多 ${TEXT_MAX} 个字，请拆成两行`,
  source_unknown: (value) => `不认识“${value}”，写成：接待、电话、纸面或代表群`,
  source_not_here: (value) => `这里没有开“${value}”这一项，换一种，比如：接待`,
  target_too_long: () => `太长，最多 ${IMPORT_TARGET_MAX} 个字，比如：9 月接待日`,
  day_wrong: (value) => `“${value}”不是日子，写成：2026-09-12`,
  day_ahead: (value) => `“${value}”还没到，写说话的那一天，比如：2026-09-12`,
  name_too_long: () => `太长，最多 ${IMPORT_NAME_MAX} 个字，比如：王大姐`,
  phone_wrong: (value) => `“${value}”不像电话，写 11 位手机号或带区号的座机，一格一个，没有就空着`,
  where_too_long: () => `太长，最多 ${IMPORT_WHERE_MAX} 个字，比如：和平社区东门口`,
  area_unknown: (value) => `名单里没有“${value}”，照模板第二页的名字写，或者空着`,
  station_unknown: (value) => `没有叫“${value}”的联络站，照模板第二页的名字写`,
  station_missing: () => '空着。写是哪个联络站的事，或者在上传时选一个',
  station_not_yours: (value) => `“${value}”不是您的站，您只能登记自己站里的`,
  category_unknown: (value) => `没有“${value}”这一类，照模板第二页的名字写，或者空着`,
  tier_unknown: (value) => `没有“${value}”这一级，照模板第二页的名字写，或者空着`,
  formula: (value) =>
    `这一格是公式${value === '' ? '' : `“${value}”`}，不读公式。请选中它，复制，再“粘贴为数值”`,
  cells_too_many: (value) =>
    `这一行比第一行多出一格“${value}”，像是内容里有逗号分开了，请给内容加上双引号，或者用 .xlsx`,
  cells_merged: () => '从这一行起合并了格子，请取消合并，每行都写全',
};

export const cellWords = ({ column, problem, value = '' }: Omit<VoiceIssue, 'row'>): string =>
  `“${columnName(column)}”${CELL_WORDS[problem](value)}`;

/** `第 3 行“电话”…`: the row as the sheet numbers it. */
export const issueWords = (issue: VoiceIssue): string => `第 ${issue.row} 行${cellWords(issue)}`;
