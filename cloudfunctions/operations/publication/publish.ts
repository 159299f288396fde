import { refuse } from '@shared/error/catalogue';
import { textKey } from '@shared/item/event';
import { chosenPhotosOf } from '@shared/publication/public-version';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';

export const publish: Handler<'publish'> = async ({ no, ...data }, call) =>
  (await forbiddenWords(call.session.openid, `${data.publicTitle}\n${data.publicText}`)) ??
  (await forbiddenWords(call.session.openid, data.publicReply)) ??
  applyCommand(
    no,
    (item) => {
      const { publication, texts, photoFiles = {} } = item;
      const withheld = data.publicPhotos.some((id) => photoFiles[id]?.withheld);
      if (withheld) return refuse('photo_withheld', {});
      // The submitter said yes, or nothing, to these words and no others.
      const shown = (field: string) => texts[textKey(publication?.seq ?? 0, field)] ?? '';
      const changed =
        publication?.state === 'proposed' &&
        ((['publicTitle', 'publicText', 'publicReply'] as const).some(
          (field) => data[field] !== shown(field),
        ) ||
          data.publicPhotos.join() !== chosenPhotosOf(item).join());
      return changed ? refuse('publication_changed', {}) : { name: 'publish', data };
    },
    call,
  );
