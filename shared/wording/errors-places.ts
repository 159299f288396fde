import type { ErrorCode, ErrorData } from '../error/catalogue';
import { fullMoment } from './dates';
import { say, type ErrorWords } from './error-words';

type PlacesCode = Extract<ErrorCode, 'place_changed' | 'place_invalid' | 'place_version_not_found'>;

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
  place_version_not_found: () => say('没有这一版，也可能太早了。', '请从列表里再选一次。'),
};

/** More than that is no sentence any more. */
const SAID = 3;
