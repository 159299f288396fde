import type { Effect, NotifyEffect } from '@shared/item/effects';
import { logError } from '../../platform/log';
import type { StoredItem } from '../../store/items';
import type { KnownConsents } from '../../store/consents';
import { clearEffects } from '../../store/item-effects';
import { closedEffects } from '../../store/notices';
import type { ServiceContext } from '../context';
import { EFFECTS_RETRY_MS, nextLook } from '../item/append';
import { deliverNotices, prepareNotices, type Prepared, type Push } from '../notify/deliver';
import { carryOut } from './carry-out';

export interface EffectLimits {
  most: number;
  /** What is only counted or learnt is the timer's: nobody waits for it. */
  only?: readonly Effect['type'][];
  /** ms */
  within: number;
}

interface Begun {
  limits?: EffectLimits;
  /** Made out beside the write of the item. */
  prepared?: Prepared;
}

/** A person waits for the answer: three effects, or this long, then the timer takes over. The board is looked at next. */
const WITH_SOMEBODY_WAITING: EffectLimits = {
  most: 3,
  within: 800,
  only: ['use_photos', 'live_call', 'notify', 'publish', 'follow_parent'],
};

/**
 * Carries out what an item still owes elsewhere and takes it off the item. Everybody is told at the same time; what
 * else there is goes beside it, in its order. One that fails stays and is tried again by the timer: it never undoes the
 * command that caused it. Answers whether any is left.
 * @param since the last event whose effects somebody else may have begun: those are the timer's
 */
export async function runEffects(
  context: ServiceContext,
  item: StoredItem,
  since: number,
  { limits: { most, within, only } = WITH_SOMEBODY_WAITING, prepared }: Begun = {},
): Promise<boolean> {
  if (item.effects.length === 0) return false;
  // Real time, not the item's: it bounds how long somebody waits.
  const until = performance.now() + within;
  const mine = effectsOf(item, since, { most, within, only });
  // All of it is the timer's, and the item says already when.
  if (mine.length === 0) return true;
  const done: string[] = [];
  const closed = new Set(only ? [] : await toldAlready(item, mine, since));
  done.push(...closed);
  const pushes: Push[] = [];
  const tell = async (effects: readonly NotifyEffect[], notices?: Prepared) => {
    const ids = effects.map(({ id }) => id);
    const ready = await (notices ?? prepareNotices(context, item, effects));
    const delivered = await deliverNotices(context, ready, ids);
    pushes.push(...delivered.pushes);
    done.push(...ids);
    if (delivered.closed) for (const id of ids) closed.add(id);
  };
  const told = mine.filter(isNotify).filter(({ id }) => !closed.has(id));
  const tellAll = async () => {
    if (await succeeds(item, 'all notices', () => tell(told, prepared))) return;
    // One of them breaks: it does not keep the others.
    for (const effect of told) await succeeds(item, effect, () => tell([effect]));
  };
  const inOrder = async () => {
    for (const effect of mine) {
      if (isNotify(effect) || performance.now() > until) continue;
      if (await succeeds(item, effect, () => carryOut(context, item, effect))) done.push(effect.id);
    }
  };
  await Promise.all([inOrder(), told.length > 0 && tellAll()]);
  const left = item.effects.length - done.length;
  const retryAt = left > 0 ? context.runtime.now() + EFFECTS_RETRY_MS : null;
  // The timer comes for what is left of it, sees which are done, and takes all of them off with one write.
  const isTimers = only !== undefined && left > 0 && done.every((id) => closed.has(id));
  await Promise.all([
    isTimers || clearEffects(item, done, nextLook(item, retryAt)),
    // What is not begun in time is the timer's.
    ...byPerson(pushes).map(async (own) => {
      for (const { make } of own) if (performance.now() <= until) await succeeds(item, 'push', make);
    }),
  ]);
  return left > 0;
}

/** What an item that is about to be written will tell: asked for beside the write, for nobody waits for it then. */
export function prepareEffects(
  context: ServiceContext,
  item: StoredItem,
  since: number,
  known?: KnownConsents,
): Prepared {
  const mine = effectsOf(item, since, WITH_SOMEBODY_WAITING);
  const prepared = prepareNotices(context, item, mine.filter(isNotify), known);
  // Whoever waits for it hears of it; where the item is not written, nobody does.
  prepared.catch(() => undefined);
  return prepared;
}

/** Whoever waits, waits for what they did; the timer takes everything. */
const effectsOf = ({ effects }: StoredItem, since: number, { most, only }: EffectLimits): Effect[] =>
  effects.filter(({ type, seq }) => !only || (seq > since && only.includes(type))).slice(0, most);

/** By somebody who did not write down that it is done: their notices say it. */
async function toldAlready(item: StoredItem, effects: readonly Effect[], since: number): Promise<string[]> {
  const begun = effects.filter(isNotify).filter(({ seq }) => seq <= since);
  const closed = await closedEffects(item._id, [...new Set(begun.map(({ seq }) => seq))]);
  return begun.flatMap(({ id }) => (closed.has(id) ? [id] : []));
}

const isNotify = (effect: Effect): effect is NotifyEffect => effect.type === 'notify';

/** One after the other for each: what a consent is spent on must not be left to chance. */
const byPerson = (pushes: readonly Push[]): Push[][] =>
  [...new Set(pushes.map(({ openid }) => openid))].map((person) =>
    pushes.filter(({ openid }) => openid === person),
  );

async function succeeds(
  item: StoredItem,
  effect: Effect | 'push' | 'all notices',
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    logError('effect failed', error, {
      item: item._id,
      effect: typeof effect === 'string' ? effect : effect.id,
    });
    return false;
  }
}
