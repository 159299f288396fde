import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { removedOnce } from '../../services/removed-once';
import { actingMembership } from '../../services/session/hat';
import { dropView } from '../../store/saved-views';

export const dropSavedView: Handler<'dropSavedView'> = async ({ id }, call) =>
  (await removedOnce(call, () => dropView(id, actingMembership(call.session).id)))
    ? { id }
    : refuse('view_not_found', {});
