import { ALARM_DAYS, ALARM_PEOPLE } from '@shared/routing/topics/heat';
import { DAY_MS } from '@shared/common/shanghai';
import { pageOf } from '@shared/notice/pages';
import { renderNotice } from '@shared/notice/texts';
import { templateData, templateOf } from '@shared/notice/templates';
import { officeScope, scopeOf } from '@shared/permission/roles';
import { changeCommonIssue, type StoredCommonIssue } from '../../store/common-issues';
import type { StoredItem } from '../../store/items';
import { addNotice } from '../../store/notices';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';

/** So many different people within a fortnight: the office hears of it once, in its inbox. */
export async function alarmOffice(
  context: ServiceContext,
  { _id, placeId, voices, alarmedAt }: StoredCommonIssue,
  item: StoredItem,
): Promise<void> {
  const since = item.createdAt - ALARM_DAYS * DAY_MS;
  const people = new Set(voices.filter(({ at }) => at >= since).map(({ who }) => who)).size;
  if (alarmedAt !== undefined || people < ALARM_PEOPLE) return;
  const now = context.runtime.now();
  const place = await context.directory.place(placeId);
  const data = {
    to: 'office' as const,
    no: item.no,
    title: item.title,
    placeName: place?.config.name ?? placeId,
    at: now,
    count: people,
  };
  const { version, title, body } = renderNotice('N32', data);
  const scope = officeScope(placeId);
  for (const member of await context.directory.membersOf(scope)) {
    const hat = member.memberships.find((one) => scopeOf(one) === scope);
    await addNotice({
      _id: derivedId('N32', _id, member.openid),
      openid: member.openid,
      ...(hat ? { membershipId: hat.id } : {}),
      placeId,
      stationId: item.stationId,
      code: 'N32',
      itemId: item._id,
      no: item.no,
      itemTitle: item.title,
      title,
      body,
      page: pageOf('N32', { to: 'office', no: item.no }),
      at: now,
      read: false,
      count: people,
      push: {
        state: 'none',
        template: templateOf('N32', 'office'),
        version,
        fields: templateData('N32', data),
        attempts: 0,
      },
      pushAt: null,
    });
  }
  // After it: should this end in between, the notices' ids keep the office from being told twice.
  await changeCommonIssue(_id, () => ({ alarmedAt: now }));
}
