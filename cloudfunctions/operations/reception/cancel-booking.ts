import { refuse } from '@shared/error/catalogue';
import { cancelBooking as withdrawn } from '@shared/reception/decide';
import { isRefusal, type Handler } from '../../services/handler';
import { changeReception } from '../../services/reception/change';
import { receptionDetailOf } from '../../services/reception/views';

export const cancelBooking: Handler<'cancelBooking'> = async ({ placeId, id }, call) => {
  const { context, now } = call;
  const { openid } = call.session;
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const free = await changeReception(
    id,
    {
      mayReach: (session) => session.placeId === placeId,
      decide: (session) => withdrawn(session, openid),
    },
    call,
  );
  return isRefusal(free) ? free : receptionDetailOf(free, { place, openid, now });
};
