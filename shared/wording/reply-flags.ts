import type { ReplyFlag } from '../routing/flags/flag';

const FLAG_WORDS: Record<ReplyFlag['kind'], (flag: ReplyFlag) => string> = {
  boilerplate: () => '画线的这句是套话，整篇看不出做了什么、哪天做、谁来做。',
  near_identical: ({ others = 0 }) => `和这个单位最近给另外 ${others} 件的答复几乎一样，看看是不是照抄的。`,
  off_the_question: () => '说的和群众问的像不是一件事，看看是不是发错了。',
  promise_without_date: () => '画线的这句答应了要办，没写哪天前办好。',
  refusal_without_basis: () => '画线的这句说办不了，没写依据，也没写为什么。',
};

/** What to look at, in one sentence. It may be wrong: nothing follows from it by itself. */
export const flagWords = (flag: ReplyFlag): string => FLAG_WORDS[flag.kind](flag);
