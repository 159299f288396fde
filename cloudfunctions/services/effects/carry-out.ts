import type { Effect, LearnRouteEffect, NotifyEffect } from '@shared/item/effects';
import { publicVersionOf } from '@shared/publication/public-version';
import { addFollow, followsOf } from '../../store/follows';
import type { StoredItem } from '../../store/items';
import { addTally, tallyId } from '../../store/tallies';
import { countAssignment } from '../../store/routing';
import { measure } from '../../store/routing-measures';
import { putOnBoard } from '../board/put-on-board';
import { groupItem } from '../common-issues/group';
import type { ServiceContext } from '../context';
import { followIdOf } from '../item/follow-id';
import { ringUp } from '../notify/ring-up';
import { withoutWeChat } from '../notify/without-wechat';
import { countOutcome } from '../outcome/count-outcome';
import { enterRuling } from '../routing/enter-ruling';
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
    case 'group':
      return groupItem(context, item);
    case 'findable':
      // The timer's alone: who answers people does not carry what reads words.
      return (await import('../search/keep-findable')).keepFindable(context, item);
    case 'tally':
      return addTally({ _id: tallyId(item._id, effect.seq), placeId: item.placeId, days: effect.days });
  }
}

/** Who brought the photos of an event: the submitter, or the deputy who went to see. */
const ownerOf = (item: StoredItem, seq: number): string =>
  item.events.find((event) => event.seq === seq)?.by.openid ?? item.submitterOpenid;

/** What the office does is counted; what it rules stands in the catalogue (退单账). */
async function learnRoute(item: StoredItem, effect: LearnRouteEffect): Promise<void> {
  const { id, categoryId, areaId, unitId, ruled, measured } = effect;
  const eventId = `${item._id}.${id}`;
  if (ruled) return enterRuling(item, effect, eventId);
  await countAssignment(item.placeId, categoryId, areaId, unitId, eventId);
  if (measured) await measure(item.placeId, measured, eventId);
}

/** Everybody who spoke about the same, or followed it, hears how it goes on. */
async function followParent(context: ServiceContext, item: StoredItem, parentId: string): Promise<void> {
  const { _id: id, no, submitterOpenid } = item;
  // Whose words were written down for them is rung up, like of any other answer.
  const asker = { openid: submitterOpenid === '' ? withoutWeChat(id) : submitterOpenid, own: { id, no } };
  const followers = (await followsOf(id)).filter(({ openid }) => openid !== asker.openid);
  for (const { openid, own } of [asker, ...followers]) {
    await addFollow({
      _id: followIdOf(parentId, openid),
      itemId: parentId,
      openid,
      at: context.runtime.now(),
      ...(own ? { own } : {}),
    });
  }
}
