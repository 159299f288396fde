import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { issueSlot } from '../../services/photos/slots';

export const requestUploadSlot: Handler<'requestUploadSlot'> = async (
  { placeId, kind },
  { context, session, key },
) => {
  if (!(await context.directory.place(placeId))) return refuse('place_not_found', {});
  return issueSlot(context, {
    openid: session.openid,
    placeId,
    id: key,
    kind: kind === 'photo' ? undefined : kind,
  });
};
