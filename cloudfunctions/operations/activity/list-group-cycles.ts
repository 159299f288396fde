import { DEPUTY_ROLES, isOneOf } from '@shared/permission/roles';
import { groupCyclesOf } from '../../services/activity/group-cycles';
import { groupsOfHat } from '../../services/activity/own-activity';
import { pageInOrder } from '../../services/activity/page-in-order';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';

export const listGroupCycles: Handler<'listGroupCycles'> = async ({ cursor }, call) => {
  const place = await ownPlace(call);
  const hat = actingMembership(call.session);
  const { cycle } = place.config;
  const groups = isOneOf(DEPUTY_ROLES, hat.role) ? groupsOfHat(hat, place) : (place.roster.groups ?? []);
  if (cycle === undefined)
    return pageInOrder(
      groups.map(({ id, name, kind = 'deputy_group' as const }) => ({ id, name, kind })),
      cursor,
    );
  const all = await groupCyclesOf(place, call.now, groups);
  const { groupActivityMonths: months, perYear, warnDays } = cycle;
  return {
    cycle: { months, perYear, warnDays },
    ...pageInOrder(
      all.map(({ id, name, kind, state, stretch, count }) => ({
        id,
        name,
        kind,
        standing: { state, ...stretch, count },
      })),
      cursor,
    ),
  };
};
