import type { Refusal } from '@shared/error/catalogue';
import type { Command, PhotoRef } from '@shared/item/commands';
import type { Call } from '../handler';
import { forbiddenWords } from '../intake/words';
import { requirePhotos } from '../photos/photo-access';
import { applyCommand, type CommandResult } from './apply-command';

/** A command that brings words and photos: words are screened, photos must be the sender's own and ready. */
export async function sayWithPhotos(
  no: string,
  { text, photoIds }: { text: string; photoIds: string[] },
  command: (photos: PhotoRef[]) => Command,
  call: Call,
): Promise<CommandResult | Refusal> {
  const { context, session } = call;
  const forbidden = await forbiddenWords(session.openid, text);
  if (forbidden) return forbidden;
  return applyCommand(
    no,
    async (item) => {
      const missing =
        photoIds.length > 0 ? await requirePhotos(context, session.openid, photoIds, item._id) : null;
      return missing ?? command(photoIds.map((id) => ({ id })));
    },
    call,
  );
}
