import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { rosterChanges } from '@shared/roster-import/diff';
import { codesFor } from '@shared/roster-import/plan';
import type { RosterState } from '@shared/roster-import/roster';
import {
  findRosterImport,
  moveRosterImport,
  planOf,
  type StoredRosterImport,
} from '../../store/roster-imports';
import type { StoredPlace } from '../../store/places';
import { isRefusal, type Call } from '../handler';
import { giveCodes, giveStationCodes } from '../codes/station-codes';
import { changePlace, type ChangedPlace } from '../places/change-place';
import type { PlaceParts } from '../places/changed-parts';
import { missingDeputyCodes, missingStationCodes } from '../places/station-code';
import { actingMembership } from '../session/hat';
import { applyBeside, stepsOf, type Beside } from './apply';
import { hangsOn } from './hangs';
import { standingRoster } from './standing-roster';
import { standsOtherwise } from './stands-otherwise';
import { summaryOf } from './summary';
import { openRosterImport } from './open-roster-import';
import type { SeatChange } from './seat-changes';
import { rosterImportView, stateOf } from './view';

export interface StoredPlan {
  before: RosterState;
  after: RosterState;
  seats: SeatChange[];
}

export const readPlan = async (stored: StoredRosterImport): Promise<StoredPlan> =>
  JSON.parse(await planOf(stored)) as StoredPlan;

/** The place is the first step of all. */
const PLACE_STEPS = 1;

/**
 * Brings a checked import in: the place's own lists in one version, then what lies beside it, so many steps a call.
 * Whatever breaks off is gone on with by the next call; each step may be done again.
 */
export async function runRoster(
  { id, reason, revokeCodes }: ParsedInputOf<'runRosterImport'>,
  call: Call,
): Promise<OutputOf<'runRosterImport'> | Refusal> {
  const found = await openRosterImport(id, call);
  if (isRefusal(found)) return found;
  const state = stateOf(found);
  if (state === 'wrong') return refuse('roster_rows_wrong', { count: found.issues });
  if (state === 'done') return rosterImportView(found);
  if (state !== 'ready' && state !== 'running') return refuse('roster_settled', {});
  const plan = await readPlan(found);
  const choice = found.choice ?? { reason, revokeCodes };
  const beside = besideOf(found, plan, choice);
  if (state === 'ready') {
    const refusal = await staleness(found.placeId, plan);
    if (refusal) return refusal;
    const entered = await enterLists(found, plan, choice.reason, call);
    if (isRefusal(entered)) return entered;
    const { version } = entered;
    const total = PLACE_STEPS + stepsOf(beside);
    await moveRosterImport(found, { choice, version, dealt: PLACE_STEPS, total });
    return rosterImportView((await findRosterImport(id)) ?? found);
  }
  const done = await applyBeside(beside, found.dealt - PLACE_STEPS, call);
  if (isRefusal(done)) return done;
  const dealt = done.done + PLACE_STEPS;
  await moveRosterImport(found, dealt < found.total ? { dealt } : { dealt, doneAt: call.now });
  return rosterImportView((await findRosterImport(id)) ?? found);
}

/** Since it was looked at, others may have changed what it changes, or given something to do to who would be gone. */
async function staleness(placeId: string, { before, after, seats }: StoredPlan): Promise<Refusal | null> {
  const standing = await standingRoster(placeId);
  if (!standing) return refuse('place_not_found', {});
  const { config } = standing.place;
  const was = seats.map(({ entryId, before: seat }) => ({ entryId, seat }));
  const other = standsOtherwise(standing.state, before, was);
  if (other !== null) return refuse('place_changed', { by: '', at: 0, summary: other });
  const hangs = await hangsOn(placeId, { changes: rosterChanges(before, after, config), after, config });
  return hangs.length > 0 ? refuse('roster_rows_wrong', { count: hangs.length }) : null;
}

function besideOf(
  { _id, placeId }: StoredRosterImport,
  { before, after, seats }: StoredPlan,
  { reason, revokeCodes }: NonNullable<StoredRosterImport['choice']>,
): Beside {
  const there = new Set(after.deputies.map((deputy) => deputy.id));
  return {
    placeId,
    key: `roster.${_id}`,
    why: reason,
    from: before,
    to: after,
    seats: seats.map(({ entryId, after: to }) => ({ entryId, to })),
    revoke: revokeCodes ? before.deputies.flatMap((deputy) => (there.has(deputy.id) ? [] : [deputy.id])) : [],
  };
}

/** The lists of the place's own document, as one version. Codes first: one that opens nothing yet is nobody's. */
async function enterLists(
  { _id, placeId, baseVersion, counts }: StoredRosterImport,
  { after }: StoredPlan,
  reason: string,
  call: Call,
): Promise<ChangedPlace | Refusal> {
  const { areas, stations, units, deputies, groups } = after;
  const { id: memberId, name } = actingMembership(call.session);
  const place = await call.context.directory.placeAsOfNow(placeId);
  if (!place) return refuse('place_not_found', {});
  const codes = codesFor(place.roster.codes, after);
  const stationCodes = missingStationCodes(placeId, { stations, codes });
  const deputyCodes = missingDeputyCodes(placeId, { deputies, codes });
  await giveStationCodes(placeId, stationCodes, call.now);
  await giveCodes(placeId, 'deputy_code', deputyCodes, call.now);
  const given = (kind: 'station_code' | 'deputy_code', scenes: Record<string, string>) =>
    Object.entries(scenes).map(([target, token]) => ({ token, kind, target, revoked: false }));
  const all = [...codes, ...given('station_code', stationCodes), ...given('deputy_code', deputyCodes)];
  return changePlace(
    placeId,
    {
      expectedVersion: baseVersion,
      by: { memberId, name },
      reason,
      what: 'roster',
      summary: summaryOf(counts),
      change: ({ config, roster }: StoredPlace): PlaceParts => ({
        config,
        roster: { ...roster, areas, stations, units, deputies, groups, codes: all },
      }),
    },
    { ...call, key: `roster.${_id}` },
  );
}
