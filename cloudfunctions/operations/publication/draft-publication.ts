import { refuse } from '@shared/error/catalogue';
import { draftOf, isNeverPublic, mayDraft } from '../../services/board/draft';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';

export const draftPublication: Handler<'draftPublication'> = async ({ no }, call) => {
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  if (!mayDraft(seen)) return refuse('item_not_found', {});
  if (isNeverPublic(seen)) return refuse('never_public', { kind: seen.item.kind });
  return draftOf(seen);
};
