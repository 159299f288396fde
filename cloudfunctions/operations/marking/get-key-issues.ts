import { quarterOf, quartersUntil } from '@shared/common/quarter';
import { refuse } from '@shared/error/catalogue';
import { isOneOf, STATION_ROLES } from '@shared/permission/roles';
import type { Handler } from '../../services/handler';
import { figuresOf, keyIssueScope, owesKeyIssues, QUARTERS_SHOWN } from '../../services/key-issues/report';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { stationQuartersOf } from '../../store/key-issues';
import { keyIssueRows } from '../../store/marked-items';

export const getKeyIssues: Handler<'getKeyIssues'> = async ({ quarter: wanted }, call) => {
  const place = await ownPlace(call);
  const limits = place.config.station.keyIssuesPerQuarter;
  if (!limits) return refuse('key_issues_not_here', {});
  const [least, most] = limits;
  const current = quarterOf(call.now);
  const quarters = quartersUntil(current, QUARTERS_SHOWN);
  const quarter = wanted !== undefined && quarters.includes(wanted) ? wanted : current;
  const hat = actingMembership(call.session);
  const own = isOneOf(STATION_ROLES, hat.role) ? hat.stationId : undefined;
  const [rows, reminded] = await Promise.all([
    keyIssueRows(keyIssueScope(hat), quarter),
    own === undefined ? stationQuartersOf(place._id, quarter) : [],
  ]);
  const stations = place.roster.stations.filter(({ id }) => own === undefined || id === own);
  const counted = stations.map((station) => ({
    station,
    figures: figuresOf(rows.filter(({ stationId }) => stationId === station.id)),
  }));
  return {
    quarter,
    quarters,
    isNow: quarter === current,
    least,
    most,
    all: figuresOf(rows),
    stations: counted
      .filter(({ figures }) => figures.chosen > 0)
      .map(({ station: { id, name }, figures }) => ({ id, name, ...figures })),
    without: counted
      .filter(({ station, figures }) => owesKeyIssues(station) && figures.chosen < least)
      .map(({ station: { id, name } }) => ({
        id,
        name,
        remindedAt: reminded.find(({ stationId }) => stationId === id)?.remindedAt,
      })),
  };
};
