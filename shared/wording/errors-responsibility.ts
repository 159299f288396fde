import type { ErrorCode, ErrorData } from '../error/catalogue';
import { dayInSentence, fullMoment } from './dates';
import { say, type ErrorWords } from './error-words';
import { issueLines, TABLE_WORDS } from './responsibility';

type ResponsibilityCode = Extract<
  ErrorCode,
  | 'module_off'
  | 'table_unreadable'
  | 'rows_refused'
  | 'nothing_changes'
  | 'task_not_found'
  | 'duty_not_found'
  | 'duty_not_yours'
  | 'changed_meanwhile'
  | 'day_in_future'
  | 'bulletin_not_found'
  | 'bulletin_published'
>;

/** More lines than this nobody reads at once. */
const LINES_MAX = 5;

/** Refusals of the responsibility list. */
export const RESPONSIBILITY_ERRORS: {
  [Code in ResponsibilityCode]: (data: ErrorData[Code]) => ErrorWords;
} = {
  module_off: () => say('这个地方没有开这一项。', '要用，请管理员在地方配置里打开。'),
  table_unreadable: ({ problem, columns }) =>
    say(TABLE_WORDS[problem](columns), '请从表格里连第一行一起复制，再粘贴一次。'),
  rows_refused: ({ issues, total }) => {
    const lines = issueLines(issues).slice(0, LINES_MAX);
    const more = total > issues.length || issueLines(issues).length > LINES_MAX ? '，等等' : '';
    return say(`没有存：${lines.join('；')}${more}。`, '补好再存，写的都还在。');
  },
  nothing_changes: () => say('和现在的一样，没有要改的。', '改好再存。'),
  task_not_found: () => say('清单里没有这项任务，或者它不归您看。', '请回到责任清单，从那里再点进来。'),
  duty_not_found: () => say('没有这一项，可能刚改过。', '请回到责任清单，从那里再点进来。'),
  duty_not_yours: ({ unitName }) => say(`这一项由${unitName}负责。`, '只能报自己单位的进展。'),
  changed_meanwhile: ({ by, at }) =>
    say(`${by} ${fullMoment(at)} 刚改过这里，没有存您的。`, '您写的还在；先看看最新的，再决定要不要改。'),
  day_in_future: ({ day }) => say(`${dayInSentence(day)} 还没到。`, '请选今天或以前的日子。'),
  bulletin_not_found: () => say('没有这一天的通报。', '请回到通报里另选一份。'),
  bulletin_published: () => say('这一天的通报已经发了，不能再改。', '要更正，请明天另发一份。'),
};
