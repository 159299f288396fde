import { useKeptDraft } from '@/state/use-kept-draft';
import { EMPTY_REPLY, type ReplyDraft } from './work-view';

/** What is being written for one item. */
export function useReplyDraft(no: string) {
  const { draft, change, clear } = useKeptDraft<ReplyDraft>(`reply.${no}`, (kept) => ({
    ...EMPTY_REPLY,
    ...kept,
  }));
  return { draft, change, clear: () => clear(EMPTY_REPLY) };
}
