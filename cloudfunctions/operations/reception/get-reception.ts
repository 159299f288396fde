import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { receptionDetailOf } from '../../services/reception/views';
import { findReception } from '../../store/receptions';

export const getReception: Handler<'getReception'> = async (
  { placeId, id },
  { context, session: { openid }, now },
) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const session = await findReception(id);
  if (session?.placeId !== placeId) return refuse('reception_not_found', {});
  return receptionDetailOf(session, { place, openid, now });
};
