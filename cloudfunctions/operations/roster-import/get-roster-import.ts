import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { rosterImportView } from '../../services/roster-import/view';
import type { StoredPlace } from '../../store/places';
import { lastBrought, latestRosterImport } from '../../store/roster-imports';

export const getRosterImport: Handler<'getRosterImport'> = async (_input, call) => {
  const { _id: placeId, roster } = await ownPlace(call);
  const [latest, brought] = await Promise.all([latestRosterImport(placeId), lastBrought(placeId)]);
  return {
    standing: standingOf(roster),
    ...(latest ? { latest: rosterImportView(latest) } : {}),
    ...(brought ? { brought: rosterImportView(brought) } : {}),
  };
};

function standingOf({ areas, stations, units, deputies }: StoredPlace['roster']) {
  const known = new Set(stations.map(({ id }) => id));
  const of = (kind: string) => deputies.filter((deputy) => deputy.kind === kind).length;
  return {
    areas: areas.length,
    stations: stations.length,
    units: units.length,
    deputies: of('deputy'),
    delegates: of('council_delegate'),
    unassigned: deputies.filter(({ stationId }) => !known.has(stationId)).map(({ name }) => name),
  };
}
