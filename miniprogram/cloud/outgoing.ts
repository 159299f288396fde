import Taro from '@tarojs/taro';
import type { InputOf, OutputOf } from '@shared/contract/operations';
import { draftStore, EMPTY_DRAFT, forgetDraft } from '@/state/draft';
import { forget, recall, remember } from '@/state/storage';
import { createStore } from '@/state/store';
import { isUndecided, type Failure } from './answer';
import { call } from './call';
import { newKey } from './key';

/**
 * What somebody has said and the cloud has not answered for. It lies in the phone with its key, goes off by itself when
 * the network is back or the app comes to the front, and however often it goes it is one matter (DESIGN.md §3.4).
 */
interface Outgoing {
  input: InputOf<'submit'>;
  key: string;
}

type SaidAnswer = OutputOf<'submit'>;

interface State {
  outgoing: Outgoing | null;
  sending: boolean;
  /** Why the latest try did not come through, or why it was refused. */
  failure: Failure | null;
  /** What was answered, until a screen has shown it. */
  said: SaidAnswer | null;
}

const KEY = 'outgoing';

export const outgoing = createStore<State>({ outgoing: null, sending: false, failure: null, said: null });

const change = (part: Partial<State>) => outgoing.set((before) => ({ ...before, ...part }));

/** What an earlier opening of the app left behind. */
export function recallOutgoing(): void {
  const left = recall<Outgoing | null>(KEY, null);
  if (left !== null && outgoing.get().outgoing === null) change({ outgoing: left });
}

/** The same words again are the same intent; other words are another. */
export async function sayNow(input: InputOf<'submit'>): Promise<SaidAnswer | null> {
  const { sending, outgoing: waiting } = outgoing.get();
  if (sending) return null;
  const same = waiting !== null && JSON.stringify(waiting.input) === JSON.stringify(input);
  const next = same ? waiting : { input, key: newKey() };
  remember(KEY, next);
  change({ outgoing: next });
  return tryAgain();
}

/** Nothing happens while one try is under way, or when there is nothing to send. */
export async function tryAgain(): Promise<SaidAnswer | null> {
  const { sending, outgoing: waiting } = outgoing.get();
  if (sending || waiting === null) return null;
  change({ sending: true, failure: null });
  const answer = await call('submit', waiting.input, { key: waiting.key });
  if (answer.ok) {
    forget(KEY);
    forgetDraft();
    draftStore.set(EMPTY_DRAFT);
    change({ outgoing: null, sending: false, said: answer.data });
    return answer.data;
  }
  // A refusal answered it: the words go back to being a draft. What nobody answered goes on waiting.
  const answered = !isUndecided(answer);
  if (answered) forget(KEY);
  change({ sending: false, failure: answer, ...(answered ? { outgoing: null } : {}) });
  return null;
}

/** Back to writing. It may have arrived all the same, and then stands under “我的事”. */
export function takeBack(): void {
  forget(KEY);
  change({ outgoing: null, failure: null });
}

export const shownSaid = (): void => change({ said: null });
export const clearOutgoingFailure = (): void => change({ failure: null });

/** Once for the whole app: the phone says when it has a network again. */
export function sendWhenBack(onSent: () => void): () => void {
  recallOutgoing();
  const go = () => void tryAgain().then((answer) => (answer === null ? undefined : onSent()));
  go();
  const back = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) go();
  };
  Taro.onNetworkStatusChange(back);
  return () => Taro.offNetworkStatusChange(back);
}
