import { refuse, type Refusal } from '@shared/error/catalogue';
import type { StationRow } from '@shared/place/read-station';
import { readStationRows } from '@shared/place/station-rows';
import { ENTERED_STATIONS } from '@shared/wording/station-rows';
import { stationSchema, type Station } from '@shared/place/station';
import { canonicalJson, derivedId } from '../../services/fingerprint';
import { isRefusal, type Call, type Handler } from '../../services/handler';
import { changePlace } from '../../services/places/change-place';
import { ownPlace } from '../../services/places/own-place';
import { giveStationCodes } from '../../services/codes/station-codes';
import { missingStationCodes } from '../../services/places/station-code';
import { actingMembership } from '../../services/session/hat';
import type { StoredPlace } from '../../store/places';
import { enterStations, withRegistry } from '../../store/station-registry';

const ID_LENGTH = 12;

export const importStations: Handler<'importStations'> = async ({ sheet, dryRun }, call) => {
  const { _id: placeId } = await ownPlace(call);
  // As it is now, not as it was remembered: a colleague may have entered half of the sheet a moment ago.
  call.context.directory.forgetPlace(placeId);
  const place = await ownPlace(call);
  const { config, roster } = place;
  const { stations: rows, problems } = readStationRows(sheet, { ...roster, ...config });
  if (problems.length > 0) {
    if (!dryRun) return refuse('rows_wrong', { count: problems.length });
    return { rows: rows.length, added: [], changed: [], unchanged: 0, problems, entered: false };
  }
  const stations = rows.map((row) => stationOf(row, place));
  const before = new Map(roster.stations.map((station) => [station.id, canonicalJson(station)]));
  const added = stations.filter(({ id }) => !before.has(id));
  const changed = stations.filter(
    (station) => before.has(station.id) && before.get(station.id) !== canonicalJson(station),
  );
  if (!dryRun) {
    const codes = missingStationCodes(placeId, { codes: roster.codes, stations });
    // Codes first: one that opens nothing yet is nobody's, a station without a code would stay without.
    await giveStationCodes(placeId, codes, call.now);
    const entered = { stations: [...added, ...changed], codes };
    if (place.whole === true) {
      const failed = await enterIntoPlace(place, entered, call);
      if (failed) return failed;
    } else await enterStations(placeId, { ...entered, key: call.key });
    call.context.directory.forgetPlace(placeId);
  }
  return {
    rows: rows.length,
    added: added.map(({ name }) => name),
    changed: changed.map(({ name }) => name),
    unchanged: stations.length - added.length - changed.length,
    problems: [],
    entered: !dryRun,
  };
};

/** Of a place that was changed on a screen, stations are a version like everything else. */
async function enterIntoPlace(
  { _id }: StoredPlace,
  { stations, codes }: { stations: readonly Station[]; codes: Record<string, string> },
  call: Call,
): Promise<Refusal | null> {
  const { id: memberId, name } = actingMembership(call.session);
  const changed = await changePlace(
    _id,
    {
      by: { memberId, name },
      reason: ENTERED_STATIONS.reason,
      what: 'roster',
      summary: [ENTERED_STATIONS.summary(stations.map((station) => station.name))],
      change: ({ config, roster }) => ({ config, roster: withRegistry(roster, registryOf(stations, codes)) }),
    },
    call,
  );
  return isRefusal(changed) ? changed : null;
}

const registryOf = (stations: readonly Station[], codes: Record<string, string>) => ({
  stations: Object.fromEntries(stations.map((station) => [station.id, station])),
  codes,
});

/** A station is known again by its name; what a row leaves open stays as it was. */
function stationOf(row: StationRow, { _id: placeId, roster }: StoredPlace): Station {
  const known = roster.stations.find(({ name }) => name === row.name);
  const id = known?.id ?? `st-${derivedId('station', placeId, row.name).slice(0, ID_LENGTH)}`;
  const written = Object.entries(row).filter(([, value]) => value !== '');
  const blank = { address: '', phone: '', openHours: '' };
  return stationSchema.parse({ ...blank, ...known, ...Object.fromEntries(written), id });
}
