import type { Effect } from '@shared/item/effects';
import { logError } from '../../platform/log';
import type { StoredItem } from '../../store/items';
import { clearEffects } from '../../store/item-effects';
import type { ServiceContext } from '../context';
import { EFFECTS_RETRY_MS, nextLook } from '../item/append';
import { carryOut } from './carry-out';

export interface EffectLimits {
  most: number;
  /** What is only counted or learnt is the timer's: nobody waits for it. */
  only?: readonly Effect['type'][];
  /** ms */
  within: number;
}

/** A person waits for the answer: three effects, or this long, then the timer takes over. The board is looked at next. */
const WITH_SOMEBODY_WAITING: EffectLimits = {
  most: 3,
  within: 800,
  only: ['use_photos', 'live_call', 'notify', 'publish'],
};

/**
 * Carries out what an item still owes elsewhere and takes it off the item. One that fails stays and is tried again by
 * the timer: it never undoes the command that caused it. Answers whether any is left.
 */
export async function runEffects(
  context: ServiceContext,
  item: StoredItem,
  { most, within, only }: EffectLimits = WITH_SOMEBODY_WAITING,
): Promise<boolean> {
  if (item.effects.length === 0) return false;
  // Real time, not the item's: it bounds how long somebody waits.
  const until = performance.now() + within;
  const done: string[] = [];
  const mine = only ? item.effects.filter(({ type }) => only.includes(type)) : item.effects;
  for (const effect of mine.slice(0, most)) {
    if (performance.now() > until) break;
    if (await carriedOut(context, item, effect)) done.push(effect.id);
  }
  const left = item.effects.length - done.length;
  const retryAt = left > 0 ? context.runtime.now() + EFFECTS_RETRY_MS : null;
  await clearEffects(item, done, nextLook(item, retryAt));
  return left > 0;
}

async function carriedOut(context: ServiceContext, item: StoredItem, effect: Effect): Promise<boolean> {
  try {
    await carryOut(context, item, effect);
    return true;
  } catch (error) {
    logError('effect failed', error, { item: item._id, effect: effect.id });
    return false;
  }
}
