import { refuse } from '@shared/error/catalogue';
import { textKey } from '@shared/item/event';
import { NEVER_PUBLIC } from '@shared/item/kinds';
import { redact } from '@shared/publication/redact';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';

/** For those who prepare it, and for the one who spoke: they may look at any time at what would be seen. */
export const draftPublication: Handler<'draftPublication'> = async ({ no }, call) => {
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  const { item, standing } = seen;
  if (standing !== 'submitter' && standing !== 'station' && standing !== 'office')
    return refuse('item_not_found', {});
  if (NEVER_PUBLIC.includes(item.kind)) return refuse('never_public', { kind: item.kind });
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
};
