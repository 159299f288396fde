import type { ErrorCode, ErrorData } from '../error/catalogue';
import { say, type ErrorWords } from './error-words';
import { IMPORT_ROWS_MAX } from '../voice-import/limits';
import type { FileProblem } from '../voice-import/problems';

type ImportCode = Extract<ErrorCode, 'upload_missing' | `import_${string}`>;

const AGAIN = '改好再选一次，现在一行也没有登记。';

const FILE_WORDS: Record<FileProblem, (columns: readonly string[]) => ErrorWords> = {
  too_large: () => say('这个文件超过 10 MB。', '请去掉里面的图片，或者分成几个文件。'),
  not_a_table: () => say('这个文件不是表格。', '请选 Excel（.xlsx）或 CSV 文件。'),
  old_excel: () =>
    say('这个表格是旧格式，或者加了密码，打不开。', '请在表格里点“另存为”，选 .xlsx，不要设密码。'),
  macro: () => say('这个表格带着宏，不能收。', '请另存为不带宏的 .xlsx，再选一次。'),
  bomb: () => say('这个文件解开以后大得不正常，没有打开。', '请把内容复制到模板里，再选一次。'),
  broken: () => say('这个文件坏了，读不下去。', '请重新保存一次，或者把内容复制到模板里。'),
  letters: () => say('这个文件读不出汉字。', '请另存为 .xlsx，或者 UTF-8 的 CSV。'),
  head_merged: () =>
    say(
      '第一行有合并的格子，看不出哪列是什么。',
      '请删掉标题行，让第一行就是“说了什么、电话”这些列名，一格一个。',
    ),
  empty: () => say('表里没有内容。', '第一行是列名，从第二行起一行写一件。'),
  broken_quotes: () => say('有一处引号没有配对，读不下去。', AGAIN),
  too_many_rows: () =>
    say(`超过 ${IMPORT_ROWS_MAX} 行，一次收不下。`, '请分成几个文件；下面有空行的，删掉空行。'),
  columns_missing: (columns) =>
    say(`第一行没有“${columns.join('、')}”这一列。`, '请用模板，或者把写着内容的那列改叫“说了什么”。'),
  column_twice: (columns) => say(`第一行有两列都是“${columns.join('、')}”。`, `只留一列。${AGAIN}`),
};

/** Refusals of tables of voices. */
export const IMPORT_ERRORS: { [Code in ImportCode]: (data: ErrorData[Code]) => ErrorWords } = {
  upload_missing: () => say('文件没有传上来，或者隔得太久了。', '请再选一次文件。'),
  import_file_refused: ({ problem, columns }) => FILE_WORDS[problem](columns),
  import_not_found: () => say('没有这次登记，或者它不归您看。', '请回到批量登记，重新选文件。'),
  import_rows_wrong: ({ count }) =>
    say(`还有 ${count} 处要改，一行也没有登记。`, '请在表格里改好，再选一次文件。'),
  import_running: () => say('这次已经开始登记，不能去掉。', '请让它登完，登记过的不会再来一遍。'),
};
