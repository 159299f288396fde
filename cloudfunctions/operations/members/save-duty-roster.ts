import { addDays, dayOf, type Day } from '@shared/common/shanghai';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { scopeOf } from '@shared/permission/roles';
import { isRealDay } from '@shared/table-rows/cells';
import { isRefusal, type Call, type Handler } from '../../services/handler';
import { dutyViewOf, peopleOfUnit, settleDuty } from '../../services/members/duty';
import { actorOf, eventOf } from '../../services/members/event-draft';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { findDutyRoster, putDutyRoster, type StoredDutyRoster } from '../../store/duty-rosters';
import type { StoredStaffEntry } from '../../store/staff-entries';

/** What was longer ago nobody asks for. */
const KEPT_DAYS = 62;

type Asked = { month: string; days: readonly { day: Day; entryId: string }[] };

export const saveDutyRoster: Handler<'saveDutyRoster'> = async ({ month, days, seenVersion }, call) => {
  const { session, context, key } = call;
  const hat = actingMembership(session);
  const scope = scopeOf(hat);
  const [place, before, people] = await Promise.all([
    ownPlace(call),
    findDutyRoster(scope),
    peopleOfUnit(hat),
  ]);
  // What a call before this one did not come to.
  if (before?.pending) await settleDuty(context, scope);
  if (before?.key !== key) {
    const changed = changedRoster(before, { month, days }, people, call);
    if (isRefusal(changed)) return changed;
    const late = before && before.version !== seenVersion;
    if (late || !(await putDutyRoster(changed, before?.version ?? 0))) {
      const now = (await findDutyRoster(scope)) ?? changed;
      return refuse('changed_meanwhile', { by: now.by.name, at: now.at });
    }
  }
  await settleDuty(context, scope);
  return dutyViewOf(await findDutyRoster(scope), people, { month, hat, place });
};

function changedRoster(
  before: StoredDutyRoster | null,
  { month, days }: Asked,
  people: readonly StoredStaffEntry[],
  call: Call,
): StoredDutyRoster | Refusal {
  const { session, now, key } = call;
  const hat = actingMembership(session);
  const seats = new Map(people.map((entry) => [entry.entryId, entry]));
  const chosen: Record<Day, string> = {};
  for (const { day, entryId } of days) {
    if (!isRealDay(day) || !day.startsWith(`${month}-`))
      return refuse('day_not_real', { day, year: month.slice(0, 4) });
    if (chosen[day] !== undefined) return refuse('day_twice', { day });
    if (!seats.has(entryId)) return refuse('member_not_found', {});
    chosen[day] = entryId;
  }
  const oldest = addDays(dayOf(now), -KEPT_DAYS);
  const kept = Object.entries(before?.days ?? {}).filter(
    ([day]) => day >= oldest && !day.startsWith(`${month}-`),
  );
  // Everybody of the unit hears of it: who is on duty, and who no longer is.
  const told = people.filter(({ openid }) => openid !== session.openid);
  const events = [hat.id, ...told.map(({ entryId }) => entryId)].map((entryId) => ({
    entryId,
    draft: eventOf('duty_set', { ...(seats.get(entryId)?.membership ?? hat), name: hat.title }, call, {
      data: { month },
      who: entryId === hat.id ? undefined : seats.get(entryId)?.openid,
    }),
  }));
  return {
    _id: scopeOfHat(call),
    placeId: hat.placeId,
    days: { ...Object.fromEntries(kept), ...chosen },
    version: (before?.version ?? 0) + 1,
    by: actorOf(call),
    at: now,
    key,
    pending: events,
    pendingAt: now,
  };
}

const scopeOfHat = ({ session }: Call) => scopeOf(actingMembership(session));
