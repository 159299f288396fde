import { dayOf, MINUTE_MS } from '@shared/common/shanghai';
import { isBeyond, type HealthFigure } from '@shared/health/figures';
import { pageOf } from '@shared/notice/pages';
import { templateData, templateOf } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';
import { scopeOf } from '@shared/permission/roles';
import { healthTitle } from '@shared/wording/health';
import { addNotice } from '../../store/notices';
import { keepCheck, lastCheckAt } from '../../store/job-runs';
import { placeIds } from '../../store/places';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
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
    to: 'office' as const,
    no: '',
    title: healthTitle(cause),
    placeName: place?.config.name ?? placeId,
    at: now,
  };
  const { version, title, body } = renderNotice('N36', data);
  for (const member of await context.directory.membersOf(scope)) {
    const hat = member.memberships.find((one) => scopeOf(one) === scope);
    await addNotice({
      _id: derivedId('N36', cause, placeId, dayOf(now), member.openid),
      openid: member.openid,
      ...(hat ? { membershipId: hat.id } : {}),
      placeId,
      stationId: '',
      code: 'N36',
      itemId: '',
      no: '',
      itemTitle: '',
      title,
      body,
      page: pageOf('N36', { to: 'office', no: '' }),
      at: now,
      read: false,
      push: {
        state: 'none',
        template: templateOf('N36', 'office'),
        version,
        fields: templateData('N36', data),
        attempts: 0,
      },
      pushAt: null,
    });
  }
}
