import { dayOf, MINUTE_MS } from '@shared/common/shanghai';
import { isBeyond, type HealthFigure } from '@shared/health/figures';
import { scopeOf } from '@shared/permission/roles';
import { healthTitle } from '@shared/wording/health';
import { keepCheck, lastCheckAt } from '../../store/job-runs';
import { placeIds } from '../../store/places';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { addMemberNotice } from '../notify/member-notice';
import { healthFigures } from './figures';

/** As often somebody looks whether all is well. */
const EVERY_MS = 10 * MINUTE_MS;

/** What is beyond its limit the administrators of every place hear of, once a day and cause, in their inbox. */
export async function alarmAdministrators(context: ServiceContext): Promise<void> {
  const now = context.runtime.now();
  if (now - (await lastCheckAt()) < EVERY_MS) return;
  await keepCheck(now);
  const beyond = (await healthFigures(now)).filter(isBeyond);
  if (beyond.length === 0) return;
  for (const placeId of await placeIds()) {
    for (const figure of beyond) await tell(context, placeId, figure, now);
  }
}

async function tell(context: ServiceContext, placeId: string, { cause }: HealthFigure, now: number) {
  const place = await context.directory.place(placeId);
  const scope = `${placeId}/administrator`;
  const data = {
    to: 'member' as const,
    no: '',
    title: healthTitle(cause),
    placeName: place?.config.name ?? placeId,
    at: now,
  };
  for (const member of await context.directory.membersOf(scope)) {
    const hat = member.memberships.find((one) => scopeOf(one) === scope);
    const notice = {
      _id: derivedId('N36', cause, placeId, dayOf(now), member.openid),
      openid: member.openid,
      ...(hat ? { membershipId: hat.id } : {}),
      placeId,
      code: 'N36' as const,
      data,
    };
    await addMemberNotice(notice, null);
  }
}
