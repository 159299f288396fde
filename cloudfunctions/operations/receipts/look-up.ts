import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { itemAskedFor } from '../../services/receipts/look-up';

export const lookUp: Handler<'lookUp'> = async (asked, { context, session, now }) => {
  const item = await itemAskedFor(asked, session.openid, now);
  const place = item && (await context.directory.place(item.placeId));
  if (!item || !place) return refuse('look_up_failed', {});
  const station = place.roster.stations.find(({ id }) => id === item.stationId);
  return {
    no: item.no,
    state: item.state,
    stationName: station?.name ?? place.config.officeName,
    stationPhone: station?.phone ?? place.config.officePhone,
    createdAt: item.createdAt,
    dueAt: item.due?.at,
    repliedAt: item.reply?.released ? item.reply.at : undefined,
    endedAt: item.endedAt,
  };
};
