import { refuse } from '@shared/error/catalogue';
import { textKey } from '@shared/item/event';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { applyCommand } from '../../services/item/apply-command';

export const publish: Handler<'publish'> = async ({ no, ...data }, call) =>
  (await forbiddenWords(call.session.openid, `${data.publicTitle}\n${data.publicText}`)) ??
  (await forbiddenWords(call.session.openid, data.publicReply)) ??
  applyCommand(
    no,
    ({ publication, texts }) => {
      // The submitter said yes, or nothing, to these words and no others.
      const shown = (field: string) => texts[textKey(publication?.seq ?? 0, field)] ?? '';
      const changed =
        publication?.state === 'proposed' &&
        ((['publicTitle', 'publicText', 'publicReply'] as const).some(
          (field) => data[field] !== shown(field),
        ) ||
          data.publicPhotos.join() !== (publication.photoIds ?? []).join());
      return changed ? refuse('publication_changed', {}) : { name: 'publish', data };
    },
    call,
  );
