import { textKey } from '@shared/item/event';
import { NEVER_PUBLIC } from '@shared/item/kinds';
import { redact } from '@shared/publication/redact';
import type { SeenItem } from '../item/show-item';

/** Those who prepare what is public, and the one who spoke: they may look at any time at what would be seen. */
export const mayDraft = ({ standing }: SeenItem): boolean =>
  standing === 'submitter' || standing === 'station' || standing === 'office';

export const isNeverPublic = ({ item }: SeenItem): boolean => NEVER_PUBLIC.includes(item.kind);

/** A first redacted version of what was said and answered. */
export function draftOf({ item }: SeenItem) {
  const answer = item.reply?.released ? (item.texts[textKey(item.reply.seq, 'text')] ?? '') : '';
  const title = redact(item.title);
  // Their own version is read over once more: they may have missed something of somebody else's.
  const own = item.texts[textKey(1, 'publicText')];
  const text = redact(own ?? item.texts[textKey(1, 'text')] ?? '');
  const reply = redact(answer);
  return {
    publicTitle: title.text,
    publicText: text.text,
    publicReply: reply.text,
    hidden: title.hidden + text.hidden + reply.hidden,
    own: own !== undefined,
  };
}
