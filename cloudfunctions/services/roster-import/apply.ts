import type { Refusal } from '@shared/error/catalogue';
import type { RosterState } from '@shared/roster-import/roster';
import { codesOf, codeInUse, markRevoked } from '../../store/codes';
import { changeCalendar } from '../../store/calendars';
import { keyText, type CatalogueKey } from '@shared/routing/catalogue';
import { REMEMBERED_MS } from '../directory';
import { canonicalJson } from '../fingerprint';
import type { Call } from '../handler';
import { changeCatalogue } from '../routing/change-catalogue';
import { entered, type Wanted } from '../routing/enter-rows';
import { putSeat } from './put-seat';
import type { SeatChange } from './seat-changes';

/** What the lists beside the place's own document become, in steps that may each be done again. */
export interface Beside {
  placeId: string;
  /** Names each step, so that a second time changes nothing. */
  key: string;
  why: string;
  from: RosterState;
  to: RosterState;
  seats: readonly { entryId: string; to: SeatChange['after'] }[];
  /** Deputies whose printed codes go out of use. */
  revoke: readonly string[];
}

/** Catalogue and calendar are a step each, every seat and every code one more. */
export const stepsOf = ({ seats, revoke }: Pick<Beside, 'seats' | 'revoke'>): number =>
  2 + seats.length + revoke.length;

/** A call does so many and answers: well within the time that a function has. */
export const STEPS_A_CALL = 40;

/** Steps from `done` on; answers how many are done then. */
export async function applyBeside(
  beside: Beside,
  done: number,
  call: Call,
): Promise<{ done: number } | Refusal> {
  const end = Math.min(stepsOf(beside), done + STEPS_A_CALL);
  for (let step = done; step < end; step += 1) {
    const failed = await applyStep(beside, step, call);
    if (failed !== null) return failed;
  }
  return { done: end };
}

async function applyStep(beside: Beside, step: number, call: Call): Promise<Refusal | null> {
  if (step === 0) return applyRoutes(beside, call);
  if (step === 1) return applyDays(beside, call);
  const { placeId, seats, revoke, why } = beside;
  const change = seats[step - 2];
  if (change) return putSeat(placeId, { ...change, why }, call);
  const target = revoke[step - 2 - seats.length];
  if (target !== undefined) await revokeOf(placeId, target, call);
  return null;
}

async function applyRoutes({ placeId, key, why, from, to }: Beside, call: Call): Promise<Refusal | null> {
  if (canonicalJson(from.routes) === canonicalJson(to.routes)) return null;
  const kept = new Set(to.routes.map(keyText));
  const wanted: Wanted[] = [
    ...to.routes.map(({ unitId, coHandlerIds, policyId, ...rest }) => ({
      key: rest as CatalogueKey,
      target: { unitId, coHandlerIds, ...(policyId === undefined ? {} : { policyId }) },
    })),
    ...from.routes
      .filter((route) => !kept.has(keyText(route)))
      .map((route) => ({ key: keyOf(route), target: null })),
  ];
  const since = { at: call.now, byName: call.session.membership?.name ?? '', why };
  return changeCatalogue(placeId, key, ({ rows }) => entered(rows, wanted, since));
}

const keyOf = ({ categoryId, areaId, tier }: CatalogueKey): CatalogueKey => ({
  categoryId,
  ...(areaId === undefined ? {} : { areaId }),
  ...(tier === undefined ? {} : { tier }),
});

async function applyDays({ placeId, key, from, to }: Beside, { session, now, context }: Call): Promise<null> {
  const was = new Map(from.days.map((own) => [own.day, own]));
  const is = new Map(to.days.map((own) => [own.day, own]));
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (day) => canonicalJson(was.get(day)) !== canonicalJson(is.get(day)),
  );
  if (changed.length === 0) return null;
  const days = Object.fromEntries(
    changed.map((day) => {
      const own = is.get(day);
      return [day, own ? { working: own.working, name: own.name } : null];
    }),
  );
  const by = { byName: session.membership?.name ?? '', at: now };
  // By then no instance remembers the calendar as it was: nothing is promised by it after the recount.
  const recountAt = now + REMEMBERED_MS;
  await changeCalendar(placeId, { days, year: changed[0]?.slice(0, 4) ?? '', by, recountAt, key });
  context.directory.forgetPlace(placeId);
  return null;
}

async function revokeOf(placeId: string, deputyId: string, { session, context, now }: Call): Promise<void> {
  const of = codesOf(placeId, 'deputy_code', deputyId);
  const code = await codeInUse(of);
  if (!code) return;
  const hat = session.membership;
  const by = { openid: session.openid, membershipId: hat?.id ?? '', name: hat?.name ?? '' };
  await markRevoked(code._id, of, { at: now, reason: 'left', by });
  context.directory.forgetCode(code._id);
}
