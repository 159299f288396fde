import type * as z from 'zod';
import type { bulletinFacts } from '@shared/contract/responsibility-parts';
import { PAGE_SIZE } from '@shared/contract/fields';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

export type BulletinFacts = z.output<typeof bulletinFacts>;

export interface Reader {
  name: string;
  title: string;
  at: number;
}

/** 通报: one a place and day. Its figures are kept as they were counted. */
export interface StoredBulletin {
  /** Place and day. */
  _id: string;
  placeId: string;
  day: string;
  title: string;
  text: string;
  facts: BulletinFacts;
  countedAt: number;
  state: 'draft' | 'published';
  version: number;
  byName: string;
  /** When it was last written. */
  at: number;
  publishedAt?: number;
  /** By membership. */
  readers: Record<string, Reader>;
  asked: string[];
}

const ASKED_KEPT = 50;
const bulletins = () => collection('bulletins');

export const bulletinId = (placeId: string, day: string) => `${placeId}.${day}`;

export async function findBulletin(id: string): Promise<StoredBulletin | null> {
  const { data } = await bulletins().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredBulletin | undefined) ?? null;
}

/** False when one of this day is there already. */
export async function addBulletin(bulletin: StoredBulletin): Promise<boolean> {
  try {
    await bulletins().add({ data: bulletin as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** What is kept of a draft, or that it is published now. False when somebody changed it in between. */
export async function changeBulletin(
  { _id, version }: Pick<StoredBulletin, '_id' | 'version'>,
  change: Partial<Pick<StoredBulletin, 'title' | 'text' | 'facts' | 'countedAt' | 'state' | 'publishedAt'>> &
    Pick<StoredBulletin, 'byName' | 'at'>,
  asked: string,
): Promise<boolean> {
  const _ = command();
  const { facts, ...plain } = change;
  const { stats } = await bulletins()
    .where({ _id, version, state: 'draft' })
    .update({
      data: {
        ...plain,
        ...(facts ? { facts: _.set(facts) } : {}),
        version: version + 1,
        asked: _.push({ each: [asked], slice: -ASKED_KEPT } as never),
      },
    });
  return stats.updated === 1;
}

/** The first time counts. */
export async function markReader(id: string, membershipId: string, reader: Reader): Promise<void> {
  const _ = command();
  await bulletins()
    .where({ _id: id, state: 'published', [`readers.${membershipId}`]: _.exists(false) })
    .update({ data: { [`readers.${membershipId}`]: _.set({ ...reader }) } });
}

/** The latest first, one more than a page shows; `state` absent: drafts too. */
export async function bulletinsOf(
  placeId: string,
  { state, before }: { state?: StoredBulletin['state']; before?: string },
): Promise<StoredBulletin[]> {
  const { data } = await bulletins()
    .where({
      placeId,
      ...(state ? { state } : {}),
      ...(before === undefined ? {} : { day: command().lt(before) }),
    })
    .orderBy('day', 'desc')
    .limit(PAGE_SIZE + 1)
    .field({ day: true, title: true, facts: true, publishedAt: true, readers: true, state: true })
    .get();
  return data as unknown as StoredBulletin[];
}
