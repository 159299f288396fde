import { collection, command, countUpTo, type Clause } from '../platform/database';

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

/** Pushes that WeChat refused with this code since. */
export const refusedPushes = (errcode: number, since: number): Promise<number> =>
  countUpTo('notices', { 'push.errcode': errcode, at: command().gte(since) }, COUNTED_MAX);
