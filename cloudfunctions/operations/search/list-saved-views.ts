import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { viewsOf } from '../../store/saved-views';

export const listSavedViews: Handler<'listSavedViews'> = async (_input, { session }) => {
  const views = await viewsOf(actingMembership(session).id);
  return { views: views.map(({ _id: id, name, text, filter }) => ({ id, name, text, filter })) };
};
