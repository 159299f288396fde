import type { ErrorCode, ErrorData } from '../error/catalogue';
import { dayInSentence } from './dates';
import { say, type ErrorWords } from './error-words';

type RuleCode = Extract<ErrorCode, `rule_${string}`>;

/** Refusals around rule documents. */
export const RULES_ERRORS: { [Code in RuleCode]: (data: ErrorData[Code]) => ErrorWords } = {
  rule_not_found: () => say('没有这项制度，或者没有这一版。', '请回到制度里另选一项。'),
  rule_day_too_early: ({ day }) =>
    say(
      `现在这一版从 ${dayInSentence(day)} 起用，新的不能比它更早。`,
      '请选那天或者以后的日子，写的都还在。',
    ),
  rule_change_missing: () => say('还没写这一版改了什么。', '写一句，看的人就知道哪里不一样。'),
};
