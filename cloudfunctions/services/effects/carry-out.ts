import type { Effect, LearnRouteEffect, NotifyEffect } from '@shared/item/effects';
import { publicVersionOf } from '@shared/publication/public-version';
import { addFollow, followersOf } from '../../store/follows';
import type { StoredItem } from '../../store/items';
import { addTally, tallyId } from '../../store/tallies';
import { countAssignment, teachOwner } from '../../store/routing';
import { putOnBoard } from '../board/put-on-board';
import type { ServiceContext } from '../context';
import { followIdOf } from '../item/follow-id';
import { ringUp } from '../notify/ring-up';
import { countOutcome } from '../outcome/count-outcome';
import { usePhotos } from '../photos/use-photos';

/** Does what an event asks elsewhere. Each is safe to do twice: ids derive from the event. */
export async function carryOut(
  context: ServiceContext,
  item: StoredItem,
  effect: Exclude<Effect, NotifyEffect>,
): Promise<void> {
  switch (effect.type) {
    case 'use_photos':
      return usePhotos(item, effect.photoIds, ownerOf(item, effect.seq));
    case 'follow_parent':
      return followParent(context, item, effect.parentId);
    case 'learn_route':
      return learnRoute(item, effect);
    case 'live_call':
      return ringUp(context, item, effect.unitId);
    case 'outcome':
      return countOutcome(item);
    case 'publish':
      return putOnBoard(item, publicVersionOf(item));
    case 'tally':
      return addTally({ _id: tallyId(item._id, effect.seq), placeId: item.placeId, days: effect.days });
  }
}

/** Who brought the photos of an event: the submitter, or the deputy who went to see. */
const ownerOf = (item: StoredItem, seq: number): string =>
  item.events.find((event) => event.seq === seq)?.by.openid ?? item.submitterOpenid;

/** The routing catalogue learns from every assignment, and once and for all from a ruling (退单账). */
function learnRoute(item: StoredItem, { id, categoryId, areaId, unitId, ruled }: LearnRouteEffect) {
  const eventId = `${item._id}.${id}`;
  return ruled
    ? teachOwner(item.placeId, categoryId, areaId, unitId, eventId)
    : countAssignment(item.placeId, categoryId, areaId, unitId, eventId);
}

/** Everybody who spoke about the same, or followed it, hears how it goes on. */
async function followParent(context: ServiceContext, item: StoredItem, parentId: string): Promise<void> {
  const followers = await followersOf(item._id);
  const people = item.submitterOpenid === '' ? followers : [item.submitterOpenid, ...followers];
  for (const openid of new Set(people)) {
    await addFollow({
      _id: followIdOf(parentId, openid),
      itemId: parentId,
      openid,
      at: context.runtime.now(),
    });
  }
}
