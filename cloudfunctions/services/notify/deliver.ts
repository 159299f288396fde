import { createHash } from 'node:crypto';
import { MINUTE_MS } from '@shared/common/shanghai';
import type { NotifyEffect } from '@shared/item/effects';
import type { ItemEvent } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import { ruleOf } from '@shared/notice/codes';
import { pageOf } from '@shared/notice/pages';
import { digestMoment, isDigest, pushMoment } from '@shared/notice/push-policy';
import { templateData, templateOf } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';
import { addNotice, type StoredNotice } from '../../store/notices';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { asFollowersKnow, followersPage } from './for-followers';
import { noticeDataOf } from './notice-facts';
import { attemptPush } from './push';
import { addresseesOf, type Addressee } from './recipients';

/** What an item's document must carry for its notices. */
export type NotifiedItem = Item & {
  _id: string;
  title: string;
  events: ItemEvent[];
  texts: Record<string, string>;
  followers: number;
};

/** One push, still to be made. */
export interface Push {
  openid: string;
  make(): Promise<void>;
}

/** While one attempt is under way no timer starts another. */
export const LEASE_MS = 5 * MINUTE_MS;

/**
 * Carries one effect out: a notice in the inbox of each addressee, all at once, and answers the pushes that are due and
 * ours. Ids derive from the event, so a second run adds nothing. From here on each notice holds its own push: one that
 * is not made, or fails, is the timer's, and the effect is done.
 */
export async function deliverNotice(
  context: ServiceContext,
  item: NotifiedItem,
  effect: NotifyEffect,
): Promise<Push[]> {
  const told = effect.to === 'followers' ? asFollowersKnow(item) : item;
  const addressees = await addresseesOf(context.directory, item, effect);
  const mine = await Promise.all(
    addressees.map(async (addressee) => {
      const notice = await noticeFor(context, told, effect, addressee);
      const added = await addNotice(notice);
      // Due now and ours by the lease; what is not due yet is the timer's. Time has gone on since: compare with then.
      return added && notice.pushAt === notice.at + LEASE_MS ? [notice] : [];
    }),
  );
  return mine.flat().map((notice) => ({
    openid: notice.openid,
    make: () => attemptPush(context, notice),
  }));
}

/** What one person is told, as it is kept. */
export async function noticeFor(
  context: ServiceContext,
  item: NotifiedItem,
  effect: NotifyEffect,
  addressee: Addressee,
): Promise<StoredNotice> {
  const now = context.runtime.now();
  const data = await noticeDataOf(context, item, effect, addressee.as);
  const { version, title, body } = renderNotice(effect.code, data);
  const { delivery } = ruleOf(effect.code);
  const place = await context.directory.place(item.placeId);
  const ringingHours = place?.config.ringingHours ?? { from: '08:00', to: '21:00' };
  const urgent = item.urgent === true;
  const moment =
    isDigest(effect.code) && !urgent
      ? digestMoment(now, place ? calendarOf(context, place) : context.calendar)
      : pushMoment(now, urgent, ringingHours);
  return {
    _id: `${item._id}.${effect.seq}.${effect.code}.${personKey(addressee)}`,
    openid: addressee.openid,
    ...(addressee.membershipId ? { membershipId: addressee.membershipId } : {}),
    placeId: item.placeId,
    stationId: item.stationId,
    code: effect.code,
    itemId: addressee.own?.id ?? item._id,
    no: addressee.own?.no ?? item.no,
    itemTitle: item.title,
    title,
    body,
    page:
      effect.to === 'followers' && !addressee.own
        ? followersPage(item)
        : pageOf(effect.code, { to: addressee.as, no: addressee.own?.no ?? item.no }),
    at: now,
    read: false,
    push: {
      state: delivery === 'inbox' ? 'none' : 'waiting',
      template: templateOf(effect.code, addressee.as),
      version,
      fields: templateData(effect.code, data),
      attempts: 0,
    },
    pushAt: delivery === 'inbox' ? null : moment <= now ? now + LEASE_MS : moment,
  };
}

const personKey = ({ openid, membershipId }: Addressee) =>
  createHash('sha256')
    .update(`${openid}.${membershipId ?? ''}`)
    .digest('hex')
    .slice(0, 16);
