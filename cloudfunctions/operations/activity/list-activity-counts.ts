import { activityCountOf, type CountedBy } from '@shared/statistics/activity-numbers';
import { activitySums } from '../../services/activity/count-activity';
import { pageInOrder } from '../../services/activity/page-in-order';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import type { StoredPlace } from '../../store/places';

export const listActivityCounts: Handler<'listActivityCounts'> = async ({ half, by, cursor }, call) => {
  const place = await ownPlace(call);
  const numbers = await activitySums(place._id, half);
  const rows = thoseWho(by, place)
    .map(({ id, name }) => ({ id, name, ...activityCountOf(numbers, by, id) }))
    .filter(({ activities }) => activities > 0);
  return pageInOrder(rows, cursor);
};

/** In the order of the roster: who did how much is nobody's rank. */
function thoseWho(by: CountedBy, { roster }: StoredPlace): readonly { id: string; name: string }[] {
  if (by === 'group') return roster.groups ?? [];
  return by === 'station' ? roster.stations : roster.areas;
}
