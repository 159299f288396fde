import { refuse, type Refusal } from '@shared/error/catalogue';
import { standingOf, type Standing } from '@shared/permission/standing';
import { findCommonIssue } from '../../store/common-issues';
import { findById, type StoredItem } from '../../store/items';
import { consentsOf } from '../../store/consents';
import type { StoredPlace } from '../../store/places';
import { commonPartOf } from '../common-issues/common-part';
import type { Call } from '../handler';
import { findFor } from '../helping/helping';
import { flagsFor } from '../reply-flags/flags-for';
import { ledgersOf } from '../notify/template-ids';
import { photoViews } from '../photos/photo-access';
import { detailOf, type ItemDetail } from '../views/detail';

export interface SeenItem {
  item: StoredItem;
  standing: Exclude<Standing, 'timer'>;
}

/** The item for somebody who stands to it in some way; to everybody else it does not exist. */
export async function itemSeenBy(no: string, { session }: Call): Promise<SeenItem | Refusal> {
  const found = await findFor(no, session);
  const standing = found && standingOf(found.actor, found.item);
  if (!found || standing === null || standing === 'timer') return refuse('item_not_found', {});
  return { item: found.item, standing };
}

export async function showItem({ item, standing }: SeenItem, call: Call): Promise<ItemDetail> {
  const { context } = call;
  const place = await context.directory.place(item.placeId);
  if (!place) throw new Error(`item ${item.no} is of an unknown place`);
  const photoIds = item.events.flatMap((event) =>
    'photos' in event.data ? event.data.photos.map(({ id }) => id) : [],
  );
  const [photos, pushesLeft, parent, issue, replyFlags] = await Promise.all([
    photoViews(item, item.voice ? [...photoIds, item.voice.id] : photoIds, standing, call.now),
    pushesLeftOf(item, standing, place),
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

/** Who screens must know whether a push can still reach the person, or the phone is needed. */
async function pushesLeftOf(item: StoredItem, standing: Standing, place: StoredPlace): Promise<number> {
  if (standing !== 'station' && standing !== 'office') return 0;
  const consents = await consentsOf(item.submitterOpenid);
  return ledgersOf(place).reduce((sum, name) => sum + (consents[name] ?? 0), 0);
}
