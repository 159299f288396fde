import { TOTAL_MAX } from '@shared/contract/fields';
import type { NoticeCode } from '@shared/notice/codes';
import type { TemplateKey } from '@shared/notice/template-keys';
import { countedPage } from '../platform/counted-page';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

export type PushState = 'none' | 'waiting' | 'sent' | 'failed' | 'no_consent';

/** What was or will be pushed beside the inbox; kept with its outcome, so that "why was I not told" has an answer. */
export interface StoredPush {
  state: PushState;
  template: TemplateKey;
  /** Of the place's own template, as it was when this was written: fields and id belong together. */
  templateId?: string;
  version: number;
  fields: Record<string, { value: string }>;
  attempts: number;
  errcode?: number;
}

/** One notice to one person: the in-app inbox, which is the record (DESIGN.md §3.5). */
export interface StoredNotice {
  /** Item, event, code and person: the same effect carried out twice is one notice. */
  _id: string;
  openid: string;
  /** The hat it is for; absent for a resident. */
  membershipId?: string;
  placeId: string;
  stationId: string;
  code: NoticeCode;
  itemId: string;
  no: string;
  itemTitle: string;
  title: string;
  body: string;
  page: string;
  at: number;
  read: boolean;
  push: StoredPush;
  /** N23: how many people it is about. */
  count?: number;
  /** When the timer must see to the push; null when nothing is left to do. */
  pushAt: number | null;
  /** Of the last that one write brought: the effects that are done with it. It stands in for a write that would say so. */
  closes?: string[];
}

const notices = () => collection('notices');

/** False when this notice was there already. */
export async function addNotice(notice: StoredNotice): Promise<boolean> {
  try {
    await notices().add({ data: notice as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Rows of one insert: far below what one request may hold. */
const AT_ONCE = 20;

/** What was not there already, and whether one insert took it all. */
interface Added {
  notices: readonly StoredNotice[];
  closed: boolean;
}

/**
 * Those of them that were not there already. One insert takes them all, unless one of them is there. They are inserted in
 * their order: where the last one is, which says what is done with it, all are.
 */
export async function addNotices(all: readonly StoredNotice[], closes: readonly string[]): Promise<Added> {
  const last = all.length - 1;
  if (all.length <= AT_ONCE) {
    const data = all.map((notice, at) => (at === last ? { ...notice, closes } : notice));
    if (await addTogether(data as unknown as Clause[])) return { notices: all, closed: true };
    return { notices: await addEach(all), closed: false };
  }
  const added: StoredNotice[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    added.push(...((await addTogether(some as unknown as Clause[])) ? some : await addEach(some)));
  }
  return { notices: added, closed: false };
}

async function addTogether(data: Clause[]): Promise<boolean> {
  try {
    await notices().add({ data });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

/** What an insert took before it met the one that was there is not told apart from it: its push is the timer's. */
async function addEach(some: readonly StoredNotice[]): Promise<StoredNotice[]> {
  const news = await Promise.all(some.map(async (notice) => ((await addNotice(notice)) ? [notice] : [])));
  return news.flat();
}

/** Of one event's notices so many are looked at: more are not brought by one write. */
const LOOKED_AT = 200;

/** Effects of these events of an item that were done with the last of their notices. */
export async function closedEffects(itemId: string, seqs: readonly number[]): Promise<ReadonlySet<string>> {
  if (seqs.length === 0) return new Set();
  const _ = command();
  const ofEvent = (seq: number) => ({ _id: _.gte(`${itemId}.${seq}.`).and(_.lt(`${itemId}.${seq}.~`)) });
  const { data } = await notices()
    .where(_.or(seqs.map(ofEvent) as never) as unknown as Clause)
    .limit(LOOKED_AT)
    .field({ closes: true })
    .get();
  return new Set((data as Pick<StoredNotice, 'closes'>[]).flatMap(({ closes }) => closes ?? []));
}

/**
 * Takes a due push for one attempt: of two timers only one gets it. `until` is when another may try, should this one
 * die on the way.
 */
export async function claimPush(id: string, pushAt: number, until: number): Promise<boolean> {
  const { stats } = await notices()
    .where({ _id: id, pushAt })
    .update({ data: { pushAt: until, 'push.attempts': command().inc(1) } });
  return stats.updated === 1;
}

export async function settlePush(
  id: string,
  state: PushState,
  outcome: { errcode?: number; pushAt?: number | null },
): Promise<void> {
  const data: Clause = { 'push.state': state, pushAt: outcome.pushAt ?? null };
  if (outcome.errcode !== undefined) data['push.errcode'] = outcome.errcode;
  await notices().where({ _id: id }).update({ data });
}

export async function duePushes(now: number, limit: number): Promise<StoredNotice[]> {
  const { data } = await notices()
    .where({ pushAt: command().lte(now) })
    .orderBy('pushAt', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredNotice[];
}

const VIEW_FIELDS = {
  push: true,
  membershipId: true,
  code: true,
  title: true,
  body: true,
  page: true,
  no: true,
  itemTitle: true,
  at: true,
  read: true,
};

/** Newest first, from the start; and how many are unread, as far as anybody reads such a number. */
export async function firstNoticesOf(
  openid: string,
  limit: number,
): Promise<{ rows: StoredNotice[]; unread: number }> {
  const asked = { condition: { openid }, order: { at: -1, _id: -1 } as const, limit, fields: VIEW_FIELDS };
  const unread = { openid, read: false };
  const { rows, count } = await countedPage('notices', asked, unread, TOTAL_MAX);
  return { rows: rows as unknown as StoredNotice[], unread: count };
}

/** Newest first; `before` is the last row of the page before. */
export async function noticesOf(
  openid: string,
  before: { at: number; id: string },
  limit: number,
): Promise<StoredNotice[]> {
  const _ = command();
  const older = _.or([{ at: _.lt(before.at) }, { at: before.at, _id: _.lt(before.id) }] as never);
  const { data } = await notices()
    .where(_.and([{ openid }, older] as never) as unknown as Clause)
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(limit)
    .field(VIEW_FIELDS)
    .get();
  return data as unknown as StoredNotice[];
}

export async function unreadCount(openid: string): Promise<number> {
  return (await notices().where({ openid, read: false }).count()).total;
}

/** Marks one's own as read: those named, or all. */
export async function markRead(openid: string, ids: readonly string[] | null): Promise<void> {
  const mine = { openid, read: false };
  const condition = ids ? { ...mine, _id: command().in([...ids]) } : mine;
  await notices()
    .where(condition as Clause)
    .update({ data: { read: true } });
}
