import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';
import type { StoredItem } from '../../store/items';

export const proposePublication: Handler<'proposePublication'> = async ({ no, ...data }, call) =>
  (await forbiddenWords(call.session.openid, `${data.publicTitle}\n${data.publicText}`)) ??
  (await forbiddenWords(call.session.openid, data.publicReply)) ??
  applyCommand(
    no,
    (item) => photoRefusal(item, data.publicPhotos) ?? { name: 'propose_publication', data },
    call,
  );

/** Only its own photos, and only those that the check let through. */
function photoRefusal(item: StoredItem, ids: readonly string[]): Refusal | null {
  const own = item.events.flatMap((event) => ('photos' in event.data ? event.data.photos : []));
  for (const id of ids) {
    if (!own.some((photo) => photo.id === id)) return refuse('photo_not_yours', { id });
    if (item.photoFiles?.[id]?.withheld) return refuse('photo_withheld', {});
    if (item.photoFiles?.[id]?.verdict !== 'shown') return refuse('photo_not_ready', { id });
  }
  return null;
}
