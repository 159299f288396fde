import type { ErrorCode, ErrorData } from '../error/catalogue';
import { fullMoment } from './dates';
import { say, type ErrorWords } from './error-words';

type PlacesCode = Extract<
  ErrorCode,
  'place_changed' | 'place_invalid' | 'place_version_not_found' | `roster_${string}`
>;

/** Refusals of changes to a place itself. */
export const PLACES_ERRORS: { [Code in PlacesCode]: (data: ErrorData[Code]) => ErrorWords } = {
  place_changed: ({ by, at, summary }) =>
    say(
      by === ''
        ? '这里刚被别人改过，您看到的不是最新的。'
        : `${by} ${fullMoment(at)} 刚改过：${summary}。您看到的不是最新的。`,
      '请重新打开，看过现在的样子再改。您的改动还没有生效。',
    ),
  place_invalid: ({ problems, total }) =>
    say(
      `有 ${total} 处不对，一处也没有改。${problems
        .slice(0, SAID)
        .map(({ where, problem }) => `${where}：${problem}`)
        .join('；')}。`,
      '请改好再保存。',
    ),
  roster_import_not_found: () => say('没有这次导入，或者已经过期了。', '请回到名册，重新选文件。'),
  roster_rows_wrong: ({ count }) =>
    say(`还有 ${count} 处要改，什么也没有改动。`, '请在表格里改好，再选一次文件。'),
  roster_settled: () => say('这次已经处理过了。', '请回到名册，看最近一次。'),
  roster_undo_refused: ({ why, what }) =>
    why === 'seated'
      ? say(`不能撤回：${what}已经加入了。`, '请在成员里请他们退出，或者用一张新表改。')
      : say(`不能撤回：导入以后${what}又改过。`, '请导出现在的名册，改好再导入。'),
  place_version_not_found: () => say('没有这一版，也可能太早了。', '请从列表里再选一次。'),
};

/** More than that is no sentence any more. */
const SAID = 3;
