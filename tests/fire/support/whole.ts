import { evolve } from '@shared/item/evolve';
import { effectsOf, type Effect, type NotifyEffect } from '@shared/item/effects';
import type { Item } from '@shared/item/item';
import { countsOf, dayNumbersOf, sumOfDays } from '@shared/statistics/count';
import { addresseesOf } from '../../../cloudfunctions/services/notify/recipients';
import { noticeIdOf } from '../../../cloudfunctions/services/notify/deliver';
import { mustCall } from '../../../cloudfunctions/services/notify/push';
import { verifyChain } from '../../../cloudfunctions/services/item/audit-chain';
import { canonicalJson } from '../../../cloudfunctions/services/fingerprint';
import { numbersIn } from '../../../cloudfunctions/services/figures/fold';
import type { Directory } from '../../../cloudfunctions/services/directory';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { withoutGaps } from '../../../cloudfunctions/store/without-gaps';
import type { StoredFigures } from '../../../cloudfunctions/store/figures';
import type { StoredMember } from '../../../cloudfunctions/store/members';
import type { StoredNotice } from '../../../cloudfunctions/store/notices';
import { tallyId, type StoredTally } from '../../../cloudfunctions/store/tallies';
import type { Engine } from '../../../localcloud/engine/engine';
import type { Tally } from '../row';
import { everything } from './everything';
import { followersIn } from './followers';
import { Routes } from './kept-routes';

/** Holds every item against its own events: the item, who was told, what was counted. Nothing may be owed any more. */
export async function wholeCounty(engine: Engine, tally: Tally): Promise<void> {
  const items = everything<StoredItem>(engine, 'items');
  const members = everything<StoredMember>(engine, 'members');
  const directory = {
    // Nobody draws up a roster of duties here.
    onDuty: async () => undefined,
    membersOf: async (scope: string) => members.filter(({ scopes }) => scopes.includes(scope)),
  } as unknown as Directory;
  const notices = new Map(everything<StoredNotice>(engine, 'notices').map((one) => [one._id, one]));
  const calls = new Set(everything<{ _id: string }>(engine, 'call_list').map(({ _id }) => _id));
  const outcomes = new Set(everything<{ _id: string }>(engine, 'outcomes').map(({ _id }) => _id));
  const tallies = new Map(everything<StoredTally>(engine, 'tallies').map((one) => [one._id, one]));
  const followers = followersIn(engine);
  const expected = new Set<string>();
  const perhaps = new Set<string>();
  const routes = new Routes();
  for (const item of items) {
    tally.count('items');
    const owed = wholeItem(item, tally);
    for (const { effect, after } of owed) {
      routes.add(item, effect);
      if (effect.type === 'notify') {
        if (effect.to === 'followers') {
          for (const { openid, at } of followers.get(item._id) ?? []) {
            const id = noticeIdOf(item._id, effect, { openid });
            // Whoever came to follow in between may have been told, or not.
            const event = item.events.find(({ seq }) => seq === effect.seq);
            (at < (event?.at ?? 0) ? expected : perhaps).add(id);
          }
        } else {
          // Who was told before a later event took the matter from them was told rightly.
          const then = await noticesOf(directory, { ...item, ...after }, effect);
          const still = new Set(await noticesOf(directory, item, effect));
          for (const id of still) (then.includes(id) ? expected : perhaps).add(id);
          for (const id of then) if (!still.has(id)) perhaps.add(id);
        }
      } else if (effect.type === 'tally') {
        const kept = tallies.get(tallyId(item._id, effect.seq));
        tally.holds(kept?.folded === true, () => `${item.no} ${effect.id} is not counted`);
      } else if (effect.type === 'outcome') {
        tally.holds(outcomes.has(item._id), () => `${item.no} has no outcome`);
      }
    }
  }
  for (const id of expected) tally.holds(notices.has(id), () => `nobody was told ${id}`);
  for (const notice of notices.values()) {
    const { _id, itemId, openid, push } = notice;
    // What the timer tells by itself is of no event: whom to phone, what many say, how the jobs are.
    if (!_id.startsWith(`${itemId}.`)) continue;
    tally.count('notices');
    tally.holds(expected.has(_id) || perhaps.has(_id), () => `somebody was told ${_id} that did not happen`);
    tally.holds(push.state !== 'waiting', () => `the push of ${_id} is neither sent nor given up`);
    if (push.state !== 'no_consent' || !mustCall(notice)) continue;
    tally.count('to phone');
    tally.holds(calls.has(`${itemId}.${openid}`), () => `${_id} is not on the call list`);
  }
  countedAnew(engine, items, tally);
  routes.heldAgainst(engine, tally);
  for (const { what, where, detail } of engine.faults()) tally.fault(`${what} ${where}: ${detail}`);
}

const noticesOf = async (directory: Directory, item: StoredItem, effect: NotifyEffect): Promise<string[]> =>
  (await addresseesOf(directory, item, effect)).map((addressee) => noticeIdOf(item._id, effect, addressee));

/** What an event asked for elsewhere, and the item as the event left it. */
interface Owed {
  effect: Effect;
  after: Item;
}

/** The item is what its events say, their chain is whole, and nothing is owed; answers what they asked for elsewhere. */
export function wholeItem(item: StoredItem, tally: Tally): Owed[] {
  const owed: Owed[] = [];
  let replayed: Item | null = null;
  for (const event of item.events) {
    const before: Item | null = replayed;
    replayed = evolve(before, event);
    const after: Item = replayed;
    owed.push(...effectsOf(event, before, after).map((effect) => ({ effect, after })));
  }
  const stored = item as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(withoutGaps(replayed ?? {})))
    tally.holds(
      canonicalJson(value) === canonicalJson(stored[name]),
      () => `${item.no}.${name} is ${canonicalJson(stored[name])} and not ${canonicalJson(value)}`,
    );
  const broken = verifyChain(item.events, item.texts);
  tally.holds(broken === null, () => `${item.no} event ${broken?.seq}: ${broken?.what}`);
  tally.holds(item.version === item.events.length, () => `${item.no} has ${item.events.length} events`);
  tally.holds(item.effects.length === 0, () => `${item.no} owes ${item.effects.map(({ id }) => id).join()}`);
  return owed;
}

/** What is kept of each place and period against its items. */
export function countedAnew(engine: Engine, items: readonly StoredItem[], tally: Tally): void {
  const places = new Set(items.map(({ placeId }) => placeId));
  const days = new Map(
    [...places].map((placeId) => [
      placeId,
      sumOfDays(items.filter((item) => item.placeId === placeId).map((item) => dayNumbersOf(countsOf(item)))),
    ]),
  );
  for (const { _id, placeId, period, numbers } of everything<StoredFigures>(engine, 'figures')) {
    tally.count('counters', Object.keys(numbers).length);
    const anew = numbersIn([{ days: days.get(placeId) ?? {} }], period);
    const kept = Object.fromEntries(Object.entries(numbers).filter(([, amount]) => amount !== 0));
    tally.holds(
      canonicalJson(kept) === canonicalJson(anew),
      () => `${_id} is ${canonicalJson(kept)} and not ${canonicalJson(anew)}`,
    );
  }
}
