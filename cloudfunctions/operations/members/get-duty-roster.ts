import { scopeOf } from '@shared/permission/roles';
import type { Handler } from '../../services/handler';
import { dutyViewOf, peopleOfUnit } from '../../services/members/duty';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { findDutyRoster } from '../../store/duty-rosters';

export const getDutyRoster: Handler<'getDutyRoster'> = async ({ month }, call) => {
  const hat = actingMembership(call.session);
  const [place, roster, people] = await Promise.all([
    ownPlace(call),
    findDutyRoster(scopeOf(hat)),
    peopleOfUnit(hat),
  ]);
  return dutyViewOf(roster, people, { month, hat, place });
};
