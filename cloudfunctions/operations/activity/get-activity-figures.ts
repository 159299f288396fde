import { countedIds } from '@shared/statistics/activity-numbers';
import { numberOf, total } from '@shared/statistics/figures';
import { monthsOf } from '@shared/statistics/halves';
import { gatheredRate } from '@shared/statistics/rates';
import { activitySums } from '../../services/activity/count-activity';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { figuresId, findFigures } from '../../store/figures';

export const getActivityFigures: Handler<'getActivityFigures'> = async ({ half }, call) => {
  const { _id: placeId, roster } = await ownPlace(call);
  const [kept, months] = await Promise.all([
    activitySums(placeId, half),
    findFigures(monthsOf(half).map((month) => figuresId(placeId, month))),
  ]);
  const numbers = total(months.map((month) => month.numbers));
  const { activities = 0, attended = 0, residents = 0 } = kept;
  return {
    half,
    groups: countedIds(kept, 'group').length,
    groupsInAll: roster.groups?.length ?? 0,
    activities,
    attended,
    residents,
    gathered: numberOf(numbers, 'gathered'),
    closed: numberOf(numbers, 'gathered_closed'),
    closingRate: gatheredRate(numbers),
  };
};
