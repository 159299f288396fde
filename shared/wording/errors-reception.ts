import type { ErrorCode, ErrorData } from '../error/catalogue';
import { say, type ErrorWords } from './error-words';
import { dayInSentence } from './dates';

type ReceptionCode = Extract<
  ErrorCode,
  | 'reception_not_found'
  | 'reception_settled'
  | 'reception_not_yet'
  | 'reception_full'
  | 'reception_reason_required'
  | 'reception_hours_wrong'
  | 'slot_unknown'
  | 'slot_taken'
  | 'booked_already'
  | 'booking_not_found'
>;

/** Refusals around reception days. */
export const RECEPTION_ERRORS: { [Code in ReceptionCode]: (data: ErrorData[Code]) => ErrorWords } = {
  reception_not_found: () => say('没找到这一场接待。', '回到联络站看看别的日子。'),
  reception_settled: ({ state }) =>
    state === 'called_off'
      ? say('这一场不办了。', '看看别的日子，或者现在就扫码说。')
      : say('这一场已经结束了。', '给您换成最新的。'),
  reception_not_yet: ({ day }) => say(`这一场在${dayInSentence(day)}，还没到。`, '到那天再记。'),
  reception_full: ({ maximum }) => say(`一场最多记 ${maximum} 位。`, '多出来的请另加一场。'),
  reception_reason_required: () => say('已经有人约了，要写为什么改。', '写一句就行，会告诉约了的人。'),
  reception_hours_wrong: () => say('结束要比开始晚，还要排得下一位。', '改一改几点到几点。'),
  slot_unknown: ({ at }) => say(`这一场没有 ${at} 这个时间。`, '从列出来的时间里选。'),
  slot_taken: ({ at }) => say(`${at} 已经约满了。`, '换一个时间，或者那天直接来。'),
  booked_already: ({ at }) =>
    say(at === '' ? '这一场您约过了。' : `这一场您约过了，${at}。`, '要换时间，先点“不去了”再约。'),
  booking_not_found: () => say('没找到这个预约。', '给您换成最新的。'),
};
