import type { NotifyEffect } from '@shared/item/effects';
import { KNOWN_CALENDAR } from '../../../cloudfunctions/services/calendar/known-years';
import type { Directory } from '../../../cloudfunctions/services/directory';
import { CallCounter } from '../../../cloudfunctions/services/limits';
import { noticeFor } from '../../../cloudfunctions/services/notify/deliver';
import type { Addressee } from '../../../cloudfunctions/services/notify/recipients';
import { RoutingModel } from '../../../cloudfunctions/services/routing/model';
import { placeDocuments } from '../../../cloudfunctions/services/place-setup';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { StoredNotice } from '../../../cloudfunctions/store/notices';
import type { StoredPlace } from '../../../cloudfunctions/store/places';
import { COUNTY, DEPUTIES, LEADER, OFFICE, STATIONS, UNITS, type Hat } from './people';

const place = placeDocuments(COUNTY).find(({ collection }) => collection === 'places')
  ?.docs[0] as StoredPlace;
const routing = new RoutingModel();
const directory = { place: async () => place } as unknown as Directory;

/** What everybody has been told of an item: read, and pushed where somebody had said yes. */
export async function noticesOf(item: StoredItem): Promise<StoredNotice[]> {
  const notices: StoredNotice[] = [];
  for (const effect of item.effects) {
    if (effect.type !== 'notify') continue;
    const addressee = addresseeOf(item, effect);
    if (!addressee) continue;
    const at = item.events.find(({ seq }) => seq === effect.seq)?.at ?? item.updatedAt;
    const runtime = { now: () => at, randomId: () => '' };
    const context = { runtime, calendar: KNOWN_CALENDAR, directory, routing, calls: new CallCounter() };
    const { push, ...notice } = await noticeFor(context, item, effect, addressee);
    const state = push.state === 'none' ? 'none' : 'sent';
    notices.push({ ...notice, push: { ...push, state }, read: true, pushAt: null });
  }
  return notices;
}

function addresseeOf(item: StoredItem, { to, unitId, deputyId }: NotifyEffect): Addressee | undefined {
  const behind = (hat: Hat | undefined, as: Addressee['as']) =>
    hat && { openid: hat.openid, membershipId: hat.membership.id, as };
  const named = <Row extends { id: string; hat: Hat }>(rows: readonly Row[], id: string | undefined) =>
    rows.find((row) => row.id === id)?.hat;
  switch (to) {
    case 'submitter':
      return { openid: item.submitterOpenid, as: 'submitter' };
    case 'deputy':
      return behind(named(DEPUTIES, item.deputyId), 'deputy');
    case 'former_deputy':
      return behind(named(DEPUTIES, deputyId), 'deputy');
    case 'station':
      return behind(named(STATIONS, item.stationId), 'station');
    case 'office':
      return behind(OFFICE, 'office');
    case 'leader':
      return behind(LEADER, 'leader');
    case 'lead_unit':
    case 'unit_head':
      return behind(named(UNITS, item.leadUnitId), 'unit');
    case 'former_unit':
      return behind(named(UNITS, unitId), 'unit');
    case 'followers':
    case 'dispatcher':
    case 'co_handlers':
    case 'co_waiting':
      return undefined;
  }
}
