import type { ErrorCode, ErrorData } from '../error/catalogue';
import { say, type ErrorWords } from './error-words';

type OpenCode = Extract<
  ErrorCode,
  | 'rows_wrong'
  | 'measured_too_little'
  | 'catalogue_full'
  | 'common_issue_not_found'
  | 'personal_words_closed'
  | 'activity_not_found'
  | 'activity_closed'
  | 'activity_full'
  | 'box_used_today'
  | 'note_not_found'
  | 'note_settled'
  | 'call_not_listed'
  | 'promise_not_found'
  | 'promise_kept_already'
>;

/** Refusals around stations, activities, the suggestion box and promises. */
export const OPEN_ERRORS: { [Code in OpenCode]: (data: ErrorData[Code]) => ErrorWords } = {
  rows_wrong: ({ count }) => say(`有 ${count} 处要改，一行也没有录。`, '先点“看看对不对”，照着改好再录。'),
  measured_too_little: ({ count, minimum }) =>
    say(
      `这一类有把握的才对过 ${count} 件，满 ${minimum} 件才能让它自己交出去。`,
      '先照常一件一件交，这里自己记数。',
    ),
  catalogue_full: ({ maximum }) => say(`派单目录最多 ${maximum} 行。`, '先删掉用不着的。'),
  common_issue_not_found: () => say('没找到这个共性问题。', '可能已经拆开或者并到别处，回到列表看看。'),
  personal_words_closed: () => say('现在不能写给各人的话。', '答复写好之前写，和答复一起给他们看。'),
  activity_not_found: () => say('没找到这次活动。', '回到活动列表另选一个。'),
  activity_closed: () => say('这次活动已经结束了。', '给您换成最新的。'),
  activity_full: ({ maximum }) => say(`一次活动最多挂 ${maximum} 件事。`, '多出来的请另记一次活动。'),
  box_used_today: ({ maximum }) =>
    say(`意见箱一天一个人投 ${maximum} 张，今天的投完了。`, '明天再来，或者扫码说一件事，有编号、有答复。'),
  note_not_found: () => say('没找到这张条子。', '给您换成最新的。'),
  note_settled: () => say('这张条子同事已经处理了。', '给您换成最新的。'),
  call_not_listed: () => say('名单上没有这一条了，可能同事已经告诉他了。', '退出去再进来，看最新的名单。'),
  promise_not_found: () => say('没找到这条承诺。', '回到名片看看别的。'),
  promise_kept_already: () => say('这条已经写过办好了。', '给您换成最新的。'),
};
