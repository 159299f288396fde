/** It stands on a card: a sentence. */
export const PROMISE_TEXT_MAX = 60;
