import type { ErrorData } from '../error/catalogue';
import { say, type ErrorWords } from './error-words';
import { quarterWord } from './quarter';

type MarkCode =
  | 'tags_not_here'
  | 'tag_unknown'
  | 'linked_source_unknown'
  | 'linked_by_office'
  | 'key_issues_not_here'
  | 'key_issue_already'
  | 'key_issue_not_now'
  | 'key_issue_quarter_over'
  | 'key_issues_full'
  | 'congress_session_unknown';

/** Refusals of what a matter is marked with: tags, linked supervision, key issues of a quarter, the meeting it was brought to. */
export const MARK_ERRORS: { [Code in MarkCode]: (data: ErrorData[Code]) => ErrorWords } = {
  tags_not_here: () => say('这个地方没有设标签。', '要用，请管理员在地方配置里写上。'),
  tag_unknown: () => say('这个标签已经不用了。', '请换一个标签。'),
  linked_source_unknown: () => say('这里没有这种贯通监督。', '请从给出的里面选一种。'),
  linked_by_office: () => say('从哪项监督来的，由人大办写。', '您可以贴标签；来处请告诉人大办。'),
  key_issues_not_here: () => say('这个地方没有开季度攻坚。', '要用，请管理员在地方配置里打开。'),
  key_issue_already: ({ quarter }) =>
    say(`这件已经是${quarterWord(quarter)}的攻坚事项了。`, '给您换成最新的。'),
  key_issue_not_now: () => say('这件不是本季的攻坚事项。', '给您换成最新的。'),
  key_issue_quarter_over: ({ quarter }) =>
    say(`${quarterWord(quarter)}已经过了。`, '给您换成最新的，按本季选。'),
  key_issues_full: ({ quarter, maximum }) =>
    say(
      `${quarterWord(quarter)}最多选 ${maximum} 件，已经选满了。`,
      '要换，先打开选好的那件，点“取消攻坚”，写明原因。',
    ),
  congress_session_unknown: () => say('没有这次会议，或者还没到日子。', '请从给出的会议里选一次。'),
};
