import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { savedViewsOf } from '../../services/search/saved-views';

export const listSavedViews: Handler<'listSavedViews'> = async (_input, { session }) => ({
  views: await savedViewsOf(actingMembership(session)),
});
