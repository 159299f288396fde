import { PAGE_SIZE } from '@shared/contract/fields';
import { refuse } from '@shared/error/catalogue';
import { DEPUTY_ROLES, isOneOf, STATION_ROLES } from '@shared/permission/roles';
import { activityCardOf } from '../../services/activity/activity-views';
import { dayCursorOf, readDayCursor } from '../../services/activity/day-cursor';
import { groupsOfHat, listScope } from '../../services/activity/own-activity';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { activityKey, activityRows, organiserScope } from '../../store/activities';

export const listActivities: Handler<'listActivities'> = async ({ state, half, of, cursor }, call) => {
  const place = await ownPlace(call);
  const hat = actingMembership(call.session);
  if (isOneOf(DEPUTY_ROLES, hat.role)) {
    const isOwn = of?.kind === 'group' && groupsOfHat(hat, place).some(({ id }) => id === of.id);
    if (!isOwn) return refuse('group_not_yours', {});
  }
  // A station sees its own, whatever it names.
  const asked = isOneOf(STATION_ROLES, hat.role) ? undefined : of;
  const scope = asked ? organiserScope(place._id, asked.kind, asked.id) : listScope(hat);
  const rows = await activityRows(activityKey(scope, state, half), readDayCursor(cursor));
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  return {
    activities: shown.map((row) => ({ ...activityCardOf(row, place), nos: row.nos })),
    next: rows.length > PAGE_SIZE && last ? dayCursorOf({ day: last.day, id: last._id }) : undefined,
  };
};
