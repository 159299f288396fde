import { isBroken, type Check } from './budget';

const HOP =
  'the hop of the unmodified SDK costs 1.1 to 1.5 ms of CPU a call, both sides together, before any work is done; ';

/** Why a budget is still broken, once somebody has looked. It stays broken: the bench ends with 1. */
const REASONS: readonly { of: RegExp; reason: string }[] = [
  {
    of: /^submit: CPU$/u,
    reason: `${HOP}a submit with name, phone and a push makes twelve: today’s voices and the check of the words, contact, consents and item, all notices with one write, the item’s effects with another, and for the push a consent, the message and its outcome.`,
  },
  {
    of: /^(?:list mine|people to phone|inbox): CPU$/u,
    reason: `${HOP}with the way to the function and back, that is nearly all of it.`,
  },
  {
    of: /^detail \(office\): CPU$/u,
    reason: `${HOP}it makes two, for whoever handles an item also sees whether a push reaches the person.`,
  },
  { of: /^detail \(resident\): CPU$/u, reason: `${HOP}the rest is the item with its whole history.` },
  {
    of: /: CPU$/u,
    reason: `${HOP}a page of twenty items, each of eleven kilobytes with its history, is read and cut down to rows for half as much again.`,
  },
  {
    of: /: answer$/u,
    reason:
      'twenty rows with title, state, place, unit, day and station in Chinese: what is left is shown. Shorter pages would make people turn them.',
  },
];

export const withReasons = (checks: readonly Check[]): Check[] =>
  checks.map((check) => {
    const known = isBroken(check) ? REASONS.find(({ of }) => of.test(check.what)) : undefined;
    return known ? { ...check, reason: known.reason } : check;
  });
