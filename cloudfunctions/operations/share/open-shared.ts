import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { followIdOf } from '../../services/item/follow-id';
import { isFollowing } from '../../store/follows';
import { findShared } from '../../services/item/shared-item';

export const openShared: Handler<'openShared'> = async ({ token }, { context, session }) => {
  const item = await findShared(token);
  if (!item) return refuse('share_unknown', {});
  const [place, following] = await Promise.all([
    context.directory.place(item.placeId),
    isFollowing(followIdOf(item._id, session.openid)),
  ]);
  return {
    no: item.no,
    state: item.state,
    stationName: place?.roster.stations.find(({ id }) => id === item.stationId)?.name ?? '',
    createdAt: item.createdAt,
    dueAt: item.due?.at,
    following,
    followers: item.followers,
  };
};
