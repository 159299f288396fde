import { useState } from 'react';
import { forget, recall, remember } from '@/state/storage';
import { EMPTY_REPLY, type ReplyDraft } from './work-view';

/** What is being written for one item survives closing the app. */
export function useReplyDraft(no: string) {
  const name = `reply.${no}`;
  const [draft, setDraft] = useState<ReplyDraft>(() => ({
    ...EMPTY_REPLY,
    ...recall<Partial<ReplyDraft>>(name, {}),
  }));
  return {
    draft,
    change: (next: ReplyDraft) => {
      setDraft(next);
      remember(name, next);
    },
    clear: () => {
      setDraft(EMPTY_REPLY);
      forget(name);
    },
  };
}
