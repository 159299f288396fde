import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';
import { requirePhotos } from '../../services/photos/photo-access';

export const supplement: Handler<'supplement'> = async ({ no, text, photoIds }, call) => {
  const { context, session } = call;
  const forbidden = await forbiddenWords(session.openid, text);
  if (forbidden) return forbidden;
  const photos = photoIds.map((id) => ({ id }));
  return applyCommand(
    no,
    async (item) => {
      const missing =
        photoIds.length > 0 ? await requirePhotos(context, session.openid, photoIds, item._id) : null;
      return missing ?? { name: 'supplement', data: { text, photos } };
    },
    call,
  );
};
