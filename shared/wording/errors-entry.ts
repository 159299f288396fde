import { dayOf } from '../common/shanghai';
import type { ErrorData } from '../error/catalogue';
import { dayLabel } from './dates';
import { say, type ErrorWords } from './error-words';

type EntryCode =
  | 'code_unknown'
  | 'code_revoked'
  | 'code_left'
  | 'code_elsewhere'
  | 'code_target_not_found'
  | 'too_many_guesses'
  | 'receipt_not_needed'
  | 'look_up_failed'
  | 'help_code_unknown'
  | 'help_is_yours'
  | 'helper_not_found'
  | 'too_many_helpers'
  | 'day_ahead';

/** Refusals of codes, of what is typed in their place, and of receipts. */
export const ENTRY_ERRORS: { [Code in EntryCode]: (data: ErrorData[Code]) => ErrorWords } = {
  code_unknown: () => say('这个码认不出来。', '请再扫一次；还不行，就直接选离您近的联络站。'),
  code_revoked: ({ placeName, called, at }) =>
    say(
      `这是${placeName}${called}以前的码，${at === 0 ? '' : `${dayLabel(dayOf(at))} `}停用了。`,
      '墙上有新的就扫新的；没有也不要紧，从下面一样能说。',
    ),
  code_left: ({ placeName }) =>
    say(`这是${placeName}以前的码，现在没有人守着它了。`, '请直接选离您近的联络站，一样能说。'),
  code_elsewhere: ({ placeName }) =>
    say(`这个码是${placeName}的，不是这里的。`, '请再扫一次您要找的码，写的都还在。'),
  code_target_not_found: () => say('没找到这位代表或者这个站。', '请回到列表里另选一个。'),
  too_many_guesses: () => say('今天输错的次数多了，先歇一歇。', '明天再输，或者直接选离您近的联络站。'),
  receipt_not_needed: () => say('这件是本人用微信说的，手机上看得到，不用回执。', '让本人在“我的事”里看。'),
  look_up_failed: () =>
    say('没对上。', '请照回执再核对一遍；连着输错几次，要等到明天再查。也可以打联络站电话问。'),
  help_code_unknown: () =>
    say('这个帮手码用不了。', '可能输错了、用过了，或者过了期，请给您码的人再发一个。'),
  help_is_yours: () => say('这件事就是您自己说的，不用帮手码。', '到“我的事”里看。'),
  helper_not_found: () => say('没找到这位帮手。', '请刷新，看看还有谁在帮。'),
  too_many_helpers: ({ maximum }) => say(`一件事最多 ${maximum} 位帮手。`, '请先请一位停下来，再发新的码。'),
  day_ahead: ({ day }) => say(`${dayLabel(day)} 还没到。`, '请选今天或者以前的日子。'),
};
