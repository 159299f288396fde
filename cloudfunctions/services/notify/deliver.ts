import { createHash } from 'node:crypto';
import { HOUR_MS, MINUTE_MS } from '@shared/common/shanghai';
import type { NotifyEffect } from '@shared/item/effects';
import type { ItemEvent } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import { ruleOf } from '@shared/notice/codes';
import { pageOf } from '@shared/notice/pages';
import { digestMoment, isDigest, pushMoment, spend } from '@shared/notice/push-policy';
import { templateData, templateOf } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';
import { consentKey, remainingOf, type KnownConsents } from '../../store/consents';
import { addNotices, type StoredNotice } from '../../store/notices';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { asFollowersKnow, followersPage } from './for-followers';
import { noticeDataOf } from './notice-facts';
import { attemptPush, cannotReach, mustCall } from './push';
import { TakenEarly } from './taken-early';
import { addresseesOf, type Addressee } from './recipients';
import { idOfPush, ledgerOf, ownTemplate } from './template-ids';
import { wordsAdded } from './words-added';

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
  make(): Promise<unknown>;
}

/** While one attempt is under way no timer starts another. */
export const LEASE_MS = 5 * MINUTE_MS;

/** So long the phone of who is on duty rings alone; the inbox of everybody has it at once. */
const HEADSTART_MS = 2 * HOUR_MS;

/** A notice to be, and whether its person is known to have agreed to no push of it. */
interface ToTell {
  notice: StoredNotice;
  unheard: boolean;
}

/** What is to be told, made out while the event is still being written. */
export type Prepared = Promise<readonly ToTell[]>;

/** The notices of these effects, for each addressee. Ids derive from the event, so a second run adds nothing. */
export async function prepareNotices(
  context: ServiceContext,
  item: NotifiedItem,
  effects: readonly NotifyEffect[],
  known?: KnownConsents,
): Promise<readonly ToTell[]> {
  const notices = await Promise.all(
    effects.map(async (effect) => {
      const told = effect.to === 'followers' ? asFollowersKnow(item) : item;
      const addressees = await addresseesOf(context.directory, item, effect);
      return Promise.all(addressees.map((addressee) => noticeFor(context, told, effect, addressee)));
    }),
  );
  return withConsents(notices.flat(), known);
}

/** Due and ours by the lease; what is not due yet is the timer's. Time may have gone on since: compare with then. */
const isDueNow = ({ at, pushAt }: StoredNotice): boolean => pushAt === at + LEASE_MS;

/** One question for all of whom it is not known yet: most of the staff never agreed to a push. */
async function withConsents(
  notices: readonly StoredNotice[],
  known?: KnownConsents,
): Promise<readonly ToTell[]> {
  const keyOf = ({ openid, push }: StoredNotice) => consentKey(openid, ledgerOf(push));
  const unknown = notices.filter((notice) => isDueNow(notice) && known?.people.has(notice.openid) !== true);
  const keys = [...new Set(unknown.map(keyOf))];
  const asked = keys.length === 0 ? undefined : await remainingOf(keys);
  const left = (key: string) => asked?.get(key) ?? known?.remaining.get(key) ?? 0;
  return notices.map((notice) => {
    if (!isDueNow(notice) || canPush(notice, left(keyOf(notice)))) return { notice, unheard: false };
    // Where nobody has to be phoned instead, the inbox is all there is to it from the start.
    const push = { ...notice.push, state: 'no_consent' as const };
    return { notice: mustCall(notice) ? notice : { ...notice, push, pushAt: null }, unheard: true };
  });
}

const canPush = ({ push, code }: StoredNotice, left: number): boolean =>
  idOfPush(push) !== undefined && spend(ruleOf(code).priority, left);

interface Delivered {
  pushes: Push[];
  /** That the effects are done stands with the notices themselves. */
  closed: boolean;
}

/**
 * Puts them into the inboxes with one write and answers the pushes that are due and ours. From here on each notice
 * holds its own push: one that is not made, or fails, is the timer's, and the effects are done.
 */
export async function deliverNotices(
  context: ServiceContext,
  all: readonly ToTell[],
  effectIds: readonly string[],
): Promise<Delivered> {
  if (all.length === 0) return { pushes: [], closed: false };
  const taken = new TakenEarly(
    all.flatMap(({ notice, unheard }) => (unheard || !isDueNow(notice) ? [] : [notice])),
  );
  const added = new Set<StoredNotice>();
  let closed = false;
  try {
    const news = await addNotices(
      all.map(({ notice }) => notice),
      effectIds,
    );
    for (const notice of news.notices) added.add(notice);
    closed = news.closed;
  } finally {
    await taken.giveBackAllBut(added);
  }
  const pushes = all
    .filter(({ notice }) => added.has(notice) && isDueNow(notice))
    .map(({ notice, unheard }) => ({
      openid: notice.openid,
      make: () =>
        unheard
          ? cannotReach(context, notice, undefined)
          : attemptPush(context, notice, taken.consentFor(notice)),
    }));
  return { pushes, closed };
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
  const place = await context.directory.place(item.placeId);
  const { version, title, body } = renderNotice(
    effect.code,
    data,
    wordsAdded(place, effect.code, addressee.as),
  );
  const { delivery } = ruleOf(effect.code);
  const template = templateOf(effect.code, addressee.as);
  const own = ownTemplate(place, template);
  const ringingHours = place?.config.ringingHours ?? { from: '08:00', to: '21:00' };
  const urgent = item.urgent === true;
  const moment =
    isDigest(effect.code) && !urgent
      ? digestMoment(now, place ? calendarOf(context, place) : context.calendar)
      : pushMoment(addressee.later && !urgent ? now + HEADSTART_MS : now, urgent, ringingHours);
  return {
    _id: noticeIdOf(item._id, effect, addressee),
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
      template,
      ...(own ? { templateId: own.id } : {}),
      version,
      fields: templateData(effect.code, data, own),
      attempts: 0,
    },
    pushAt: delivery === 'inbox' ? null : moment <= now ? now + LEASE_MS : moment,
  };
}

/** The same effect tells the same person once. */
export const noticeIdOf = (
  itemId: string,
  { seq, code }: Pick<NotifyEffect, 'seq' | 'code'>,
  addressee: Pick<Addressee, 'openid' | 'membershipId'>,
): string => `${itemId}.${seq}.${code}.${personKey(addressee)}`;

const personKey = ({ openid, membershipId }: Pick<Addressee, 'openid' | 'membershipId'>) =>
  createHash('sha256')
    .update(`${openid}.${membershipId ?? ''}`)
    .digest('hex')
    .slice(0, 16);
