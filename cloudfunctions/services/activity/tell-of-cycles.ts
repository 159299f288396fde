import { dayOf, momentOf } from '@shared/common/shanghai';
import { pushMoment } from '@shared/notice/push-policy';
import type { NoticeCode } from '@shared/notice/codes';
import type { NoticeData } from '@shared/notice/notice-data';
import { deputyScope, officeScope, scopeOf } from '@shared/permission/roles';
import { cyclesSeen, keepCyclesSeen } from '../../store/job-runs';
import { placeIds, type StoredPlace } from '../../store/places';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { addMemberNotice } from '../notify/member-notice';
import { groupCyclesOf, type CycleRow } from './group-cycles';

/** Nobody reads it at night. */
const FROM = '08:30';

/**
 * Once a day: a group that has had no activity hears of it before its stretch ends, it alone (N44); the office how many had
 * none in a stretch that is over (N45). Each once a stretch: the notices' ids derive from it.
 */
export async function tellOfCycles(context: ServiceContext): Promise<number> {
  const now = context.runtime.now();
  const today = dayOf(now);
  if (now < momentOf(today, FROM) || (await cyclesSeen()) === today) return 0;
  let told = 0;
  for (const placeId of await placeIds()) {
    const place = await context.directory.place(placeId);
    if (place) told += await tellPlace(context, place, now);
  }
  // After it: should this end in between, the day is gone through again, and nobody is told twice.
  await keepCyclesSeen(today);
  return told;
}

async function tellPlace(context: ServiceContext, place: StoredPlace, now: number): Promise<number> {
  const rows = await groupCyclesOf(place, now);
  const soon = rows.filter(({ state }) => state === 'soon');
  for (const row of soon) await tellGroup(context, place, row, now);
  const missed = rows.filter(({ state }) => state === 'missed');
  const [first] = missed;
  if (!first) return soon.length;
  const facts = { title: '', stretch: first.stretch, count: missed.length };
  const parts = [place._id, first.stretch.from];
  await tellScope(context, place, { scope: officeScope(place._id), code: 'N45', parts, facts, now });
  return soon.length + missed.length;
}

async function tellGroup(context: ServiceContext, place: StoredPlace, row: CycleRow, now: number) {
  const group = place.roster.groups?.find(({ id }) => id === row.id);
  const facts = { title: row.name, stretch: row.stretch };
  const parts = [place._id, row.id, row.stretch.from];
  for (const deputyId of group?.members ?? []) {
    const scope = deputyScope(place._id, deputyId);
    await tellScope(context, place, { scope, code: 'N44', parts, facts, now });
  }
}

interface Told {
  scope: string;
  code: NoticeCode;
  /** What makes it one and the same notice. */
  parts: readonly string[];
  facts: Pick<NoticeData, 'title' | 'stretch' | 'count'>;
  now: number;
}

async function tellScope(
  context: ServiceContext,
  { _id: placeId, config }: StoredPlace,
  { scope, code, parts, facts, now }: Told,
): Promise<void> {
  const data = { to: 'member' as const, no: '', placeName: config.name, at: now, ...facts };
  const pushAt = code === 'N44' ? pushMoment(now, false, config.ringingHours) : null;
  for (const { openid, memberships } of await context.directory.membersOf(scope)) {
    const hat = memberships.find((one) => scopeOf(one) === scope);
    const _id = derivedId(code, ...parts, openid);
    await addMemberNotice({ _id, openid, membershipId: hat?.id, placeId, code, data }, pushAt);
  }
}
