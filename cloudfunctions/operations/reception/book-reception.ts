import { refuse } from '@shared/error/catalogue';
import { book } from '@shared/reception/decide';
import { isRefusal, type Handler } from '../../services/handler';
import { changeReception } from '../../services/reception/change';
import { receptionDetailOf } from '../../services/reception/views';

export const bookReception: Handler<'bookReception'> = async ({ placeId, id, at }, call) => {
  const { context, now } = call;
  const { openid } = call.session;
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const booked = await changeReception(
    id,
    {
      mayReach: (session) => session.placeId === placeId,
      decide: (session) => book(session, openid, at, now),
    },
    call,
  );
  return isRefusal(booked) ? booked : receptionDetailOf(booked, { place, openid, now });
};
