import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { ROSTER_WORDS as WORDS } from '@shared/wording/roster-import';
import { beforeOf, findVersion } from '../../store/place-versions';
import {
  findRosterImport,
  lastBrought,
  moveRosterImport,
  type StoredRosterImport,
} from '../../store/roster-imports';
import type { StoredPlace } from '../../store/places';
import { isRefusal, type Call } from '../handler';
import { changePlace } from '../places/change-place';
import { actingMembership } from '../session/hat';
import { applyBeside, stepsOf, type Beside } from './apply';
import { openRosterImport } from './open-roster-import';
import { readPlan, type StoredPlan } from './run-import';
import { standingRoster } from './standing-roster';
import { standsOtherwise } from './stands-otherwise';
import { summaryOf } from './summary';
import { rosterImportView, stateOf } from './view';

/** The former lists become a new version; what lies beside the place goes back in the same steps as it came. */
export async function undoRoster(
  { id, reason }: ParsedInputOf<'undoRosterImport'>,
  call: Call,
): Promise<OutputOf<'undoRosterImport'> | Refusal> {
  const found = await openRosterImport(id, call);
  if (isRefusal(found)) return found;
  const state = stateOf(found);
  if (state === 'undone') return rosterImportView(found);
  if (state !== 'done' && state !== 'undoing') return refuse('roster_settled', {});
  const plan = await readPlan(found);
  const undoing = found.undoing ?? { reason, byName: actingMembership(call.session).name, at: call.now };
  const beside = backwards(found, plan, undoing.reason);
  if (state === 'done') {
    const refusal = (await notTheLast(found)) ?? (await changedSince(found, plan));
    if (refusal) return refusal;
    const failed = await putListsBack(found, undoing.reason, call);
    if (failed) return failed;
    await moveRosterImport(found, { undoing, dealt: 0, total: stepsOf(beside) });
    return rosterImportView((await findRosterImport(id)) ?? found);
  }
  const applied = await applyBeside(beside, found.dealt, call);
  if (isRefusal(applied)) return applied;
  const dealt = applied.done;
  await moveRosterImport(found, dealt < found.total ? { dealt } : { dealt, undone: undoing });
  return rosterImportView((await findRosterImport(id)) ?? found);
}

const backwards = ({ _id, placeId }: StoredRosterImport, plan: StoredPlan, why: string): Beside => ({
  placeId,
  key: `roster.${_id}.undo`,
  why,
  from: plan.after,
  to: plan.before,
  seats: plan.seats.map(({ entryId, before }) => ({ entryId, to: before })),
  revoke: [],
});

/** One that was looked at later and not brought in does not count as later. */
async function notTheLast({ _id, placeId }: StoredRosterImport): Promise<Refusal | null> {
  const latest = await lastBrought(placeId);
  return latest?._id === _id ? null : refuse('roster_settled', {});
}

/** What was changed after it came in would be lost: by whom is in the versions of the place. */
async function changedSince(
  { _id, placeId, version }: StoredRosterImport,
  { after, seats }: StoredPlan,
): Promise<Refusal | null> {
  const standing = await standingRoster(placeId);
  if (!standing) return refuse('place_not_found', {});
  const { place, state, entries } = standing;
  const changed = (what: string) => refuse('roster_undo_refused', { why: 'changed', what });
  const undoBegan = (await findVersion(placeId, (version ?? 0) + 1))?.key === undoKey(_id);
  if ((place.version ?? 0) !== version && !undoBegan) return changed(WORDS.thePlace);
  const other = standsOtherwise(
    state,
    after,
    seats.map(({ entryId, after: seat }) => ({ entryId, seat })),
  );
  if (other !== null) return changed(other);
  const taken = new Set(entries.flatMap(({ entryId, openid }) => (openid === undefined ? [] : [entryId])));
  const seated = seats.filter(({ entryId, before }) => before === null && taken.has(entryId));
  return seated.length === 0
    ? null
    : refuse('roster_undo_refused', {
        why: 'seated',
        what: WORDS.people(seated.map(({ after: seat }) => seat?.name ?? '')),
      });
}

const undoKey = (id: string): string => `roster.${id}.undo`;

async function putListsBack(
  { _id, placeId, baseVersion, version = 0, counts }: StoredRosterImport,
  reason: string,
  call: Call,
): Promise<Refusal | null> {
  // It changed none of the place's own lists.
  if (version === baseVersion) return null;
  const made = await findVersion(placeId, version);
  if (!made) return refuse('roster_import_not_found', {});
  const { roster: former = {} } = await beforeOf(made);
  const { id: memberId, name } = actingMembership(call.session);
  const changed = await changePlace(
    placeId,
    {
      expectedVersion: version,
      by: { memberId, name },
      reason,
      what: 'roster',
      summary: [WORDS.undoes, ...summaryOf(counts)],
      undoes: version,
      change: ({ config, roster }: StoredPlace) => ({
        config,
        roster: { ...roster, ...(former as Partial<StoredPlace['roster']>) },
      }),
    },
    { ...call, key: undoKey(_id) },
  );
  return isRefusal(changed) ? changed : null;
}
