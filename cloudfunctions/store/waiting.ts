import { collection, command, countUpTo, type Clause } from '../platform/database';
import type { StoredItem } from './items';

/** Nobody counts further. */
const COUNTED_MAX = 999;

export interface Waiting {
  /** When the first of them should have had its turn. */
  since?: number;
  count: number;
}

async function waiting(name: string, field: string, now: number): Promise<Waiting> {
  const _ = command();
  // Nothing is due at 0: the lower bound leaves out what waits for nothing.
  const due = { [field]: _.gt(0).and(_.lte(now)) } as unknown as Clause;
  const [{ data }, count] = await Promise.all([
    collection(name)
      .where(due)
      .orderBy(field, 'asc')
      .limit(1)
      .field({ [field]: true })
      .get(),
    countUpTo(name, due, COUNTED_MAX),
  ]);
  const [first] = data;
  return first ? { since: Number(first[field]), count } : { count };
}

export const itemsWaiting = (now: number) => waiting('items', 'nextAt', now);
export const pushesWaiting = (now: number) => waiting('notices', 'pushAt', now);
export const importsPast = (now: number) => waiting('voice_imports', 'expiresAt', now);

/** Items of which effects are looked at: those that wait longest come first. */
const LOOKED_AT = 20;

/** What follows from events and has not been carried out, of the items that are looked at until then. */
export async function effectsWaiting(until: number): Promise<Waiting> {
  const _ = command();
  const { data } = await collection('items')
    .where({ nextAt: _.gt(0).and(_.lte(until)) } as unknown as Clause)
    .orderBy('nextAt', 'asc')
    .limit(LOOKED_AT)
    .field({ effects: true })
    .get();
  const owing = data.filter(({ effects }) => Array.isArray(effects) && effects.length > 0);
  const moments = (await Promise.all((owing as unknown as Owing[]).map(momentsOf))).flat();
  return moments.length === 0 ? { count: 0 } : { since: Math.min(...moments), count: moments.length };
}

type Owing = Pick<StoredItem, '_id' | 'effects'>;

/** When each of the events was from which something still has to follow. */
async function momentsOf({ _id, effects }: Owing): Promise<number[]> {
  const { data } = await collection('items').where({ _id }).limit(1).field({ events: true }).get();
  const { events = [] } = (data[0] ?? {}) as Partial<StoredItem>;
  return effects.flatMap(({ seq }) => events.find((event) => event.seq === seq)?.at ?? []);
}

/** Pushes that were given up since, and told of in the inbox alone. */
export const parkedPushes = (since: number): Promise<number> =>
  countUpTo('notices', { 'push.state': 'failed', at: command().gte(since) }, COUNTED_MAX);

/** Those of them that WeChat refused with this code. */
export const refusedPushes = (errcode: number, since: number): Promise<number> =>
  countUpTo(
    'notices',
    { 'push.state': 'failed', at: command().gte(since), 'push.errcode': errcode },
    COUNTED_MAX,
  );
