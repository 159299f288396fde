import type { ReplyMode } from '../item/kinds';
import { fullMoment } from './dates';
import { REPLY_MODE_WORD } from './kinds';

/** `电话答复，10 月 9 日 周五 15:20 说的`: how it was answered, and when it was said where it was said aloud. */
export function replyModeSentence(
  { mode, saidAt }: { mode: ReplyMode; saidAt?: number },
  now?: number,
): string {
  const word = REPLY_MODE_WORD[mode];
  return saidAt === undefined ? word : `${word}，${fullMoment(saidAt, now)} 说的`;
}
