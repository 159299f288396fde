import { draftOf, isNeverPublic, mayDraft } from '../../services/board/draft';
import { isRefusal, type Handler } from '../../services/handler';
import { itemToShow, showItem } from '../../services/item/show-item';

export const getItem: Handler<'getItem'> = async ({ no, draft }, call) => {
  const seen = await itemToShow(no, call);
  if (isRefusal(seen)) return seen;
  const shown = await showItem(seen, call);
  return draft && mayDraft(seen) && !isNeverPublic(seen) ? { ...shown, draft: draftOf(seen) } : shown;
};
