import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy, showItem } from '../../services/item/show-item';

export const getItem: Handler<'getItem'> = async ({ no }, call) => {
  const seen = await itemSeenBy(no, call);
  return isRefusal(seen) ? seen : showItem(seen, call);
};
