import { isBroken, type Check } from './budget';

/** Why a budget is still broken, once somebody has looked. It stays broken: the bench ends with 1. */
const REASONS: readonly { of: RegExp; reason: string }[] = [
  {
    of: /^submit: CPU$/u,
    reason:
      'its calls alone, empty, cost what the table says of an empty call, each: today’s voices and the check of the words, contact, consents and item, all notices with one write, the item’s effects with another, and for a push a consent, the message and its outcome.',
  },
];

export const withReasons = (checks: readonly Check[]): Check[] =>
  checks.map((check) => {
    const known = isBroken(check) ? REASONS.find(({ of }) => of.test(check.what)) : undefined;
    return known ? { ...check, reason: known.reason } : check;
  });
