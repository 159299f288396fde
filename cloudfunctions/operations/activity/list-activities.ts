import { PAGE_SIZE } from '@shared/contract/fields';
import { activityCardOf } from '../../services/activity/activity-views';
import { dayCursorOf, readDayCursor } from '../../services/activity/day-cursor';
import { listScope } from '../../services/activity/own-activity';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { activityKey, activityRows } from '../../store/activities';

export const listActivities: Handler<'listActivities'> = async ({ state, cursor }, call) => {
  const place = await ownPlace(call);
  const scope = listScope(actingMembership(call.session));
  const rows = await activityRows(activityKey(scope, state), readDayCursor(cursor));
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  return {
    activities: shown.map((row) => ({ ...activityCardOf(row, place), nos: row.nos })),
    next: rows.length > PAGE_SIZE && last ? dayCursorOf({ day: last.day, id: last._id }) : undefined,
  };
};
