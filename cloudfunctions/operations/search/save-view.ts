import { refuse } from '@shared/error/catalogue';
import { askedOf } from '@shared/search/asked';
import { VIEWS_MAX } from '@shared/search/views';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { putView, viewsOf } from '../../store/saved-views';

export const saveView: Handler<'saveView'> = async ({ name, text, filter }, { session, now }) => {
  const owner = actingMembership(session).id;
  const words = text.trim();
  if (words === '' && Object.keys(filter).length === 0) return refuse('view_empty', {});
  if (words !== '') {
    const { by } = askedOf(words);
    if (by === 'nothing') return refuse('search_empty', {});
    if (by !== 'words') return refuse('view_of_person', {});
  }
  const id = derivedId('saved_view', owner, name.trim());
  const views = await viewsOf(owner);
  const known = views.find(({ _id }) => _id === id);
  if (!known && views.length >= VIEWS_MAX) return refuse('too_many_views', { maximum: VIEWS_MAX });
  await putView({ _id: id, owner, name: name.trim(), text: words, filter, at: known?.at ?? now });
  return { id };
};
