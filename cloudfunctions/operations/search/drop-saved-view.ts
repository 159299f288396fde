import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { dropView } from '../../store/saved-views';

export const dropSavedView: Handler<'dropSavedView'> = async ({ id }, { session }) =>
  (await dropView(id, actingMembership(session).id)) ? { id } : refuse('view_not_found', {});
