import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { contactViewsOf } from '../../store/contact-views';
import { findByNo } from '../../store/items';

/** Theirs alone, whatever hats they have: who looked is told to whom was looked at. */
export const listContactViews: Handler<'listContactViews'> = async ({ no }, { session }) => {
  const item = await findByNo(no, { submitterOpenid: session.openid });
  if (!item) return refuse('item_not_found', {});
  const views = await contactViewsOf(item._id);
  return { views: views.map(({ at, name, title, reason }) => ({ at, name, title, reason })) };
};
