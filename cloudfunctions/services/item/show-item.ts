import { refuse, type Refusal } from '@shared/error/catalogue';
import { isOneOf, OFFICE_ROLES, STATION_ROLES } from '@shared/permission/roles';
import { standingOf, type Standing } from '@shared/permission/standing';
import { findCommonIssue } from '../../store/common-issues';
import { findById, type StoredItem } from '../../store/items';
import { findWithReach } from '../../store/item-reach';
import { commonPartOf } from '../common-issues/common-part';
import type { Call } from '../handler';
import { findFor } from '../helping/helping';
import { ledgersOf } from '../notify/template-ids';
import { flagsFor } from '../reply-flags/flags-for';
import { photoViews } from '../photos/photo-access';
import { detailOf, type ItemDetail } from '../views/detail';

export interface SeenItem {
  item: StoredItem;
  standing: Exclude<Standing, 'timer'>;
  /** By ledger: who screens must know whether a push can still reach the person, or the phone is needed. */
  consents?: Readonly<Record<string, number>>;
}

/** The item for somebody who stands to it in some way; to everybody else it does not exist. */
export async function itemSeenBy(no: string, { session }: Call): Promise<SeenItem | Refusal> {
  const found = await findFor(no, session);
  const standing = found && standingOf(found.actor, found.item);
  if (!found || standing === null || standing === 'timer') return refuse('item_not_found', {});
  return { item: found.item, standing };
}

/** The same, to be shown whole. */
export async function itemToShow(no: string, call: Call): Promise<SeenItem | Refusal> {
  const { actor, membership } = call.session;
  const screens = membership && isOneOf([...STATION_ROLES, ...OFFICE_ROLES], membership.role);
  if (!screens) return itemSeenBy(no, call);
  const found = await findWithReach(no, membership.placeId);
  const standing = found && standingOf(actor, found.item);
  if (!found || standing === null || standing === 'timer') return refuse('item_not_found', {});
  const screening = standing === 'station' || standing === 'office';
  return { item: found.item, standing, ...(screening ? { consents: found.consents } : {}) };
}

export async function showItem({ item, standing, consents = {} }: SeenItem, call: Call): Promise<ItemDetail> {
  const { context } = call;
  const place = await context.directory.place(item.placeId);
  if (!place) throw new Error(`item ${item.no} is of an unknown place`);
  const pushesLeft = ledgersOf(place).reduce((sum, name) => sum + (consents[name] ?? 0), 0);
  const photoIds = item.events.flatMap((event) =>
    'photos' in event.data ? event.data.photos.map(({ id }) => id) : [],
  );
  const [photos, parent, issue, replyFlags] = await Promise.all([
    photoViews(item, item.voice ? [...photoIds, item.voice.id] : photoIds, standing, call.now),
    item.parent ? findById(item.parent.id) : null,
    item.alike ? findCommonIssue(item.alike.issueId) : null,
    flagsFor(item, standing),
  ]);
  const common = commonPartOf(item, standing, parent, issue);
  return {
    ...detailOf(item, standing, place, photos, pushesLeft, { parent, common }, call),
    replyFlags,
  };
}
