import { boilerplate } from './boilerplate';
import type { ReplyFlag } from './flag';
import { offTheQuestion } from './off-question';
import { promiseWithoutDate } from './promise';
import { refusalWithoutBasis } from './refusal';

/** What of a reply can be seen by reading it beside its question. */
export function replyFlags(question: string, reply: { text: string; promised: boolean }): ReplyFlag[] {
  const { text, promised } = reply;
  return [
    ...boilerplate(text),
    ...promiseWithoutDate(text, promised),
    ...refusalWithoutBasis(text),
    ...offTheQuestion(question, text),
  ];
}
