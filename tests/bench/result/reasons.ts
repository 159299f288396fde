import { isBroken, type Check } from './budget';

/** Why a budget is still broken, once somebody has looked. It stays broken: the bench ends with 1. */
const REASONS: readonly { of: RegExp; reason: string }[] = [
  {
    of: /^submit: CPU$/u,
    reason:
      'six calls that cannot be fewer without losing a check or a record: today’s voices with the code and the consents, the check of the words, the contact; the item; all its notices with one write; the effects that are done with another. In a profile of warm submits the unmodified SDK and HTTP on both sides took 43 % of the CPU, the product’s own code 15 %, the local cloud’s database 13 %, the engine’s compiler and collector 12 %, threads and event loops 17 %.',
  },
];

export const withReasons = (checks: readonly Check[]): Check[] =>
  checks.map((check) => {
    const known = isBroken(check) ? REASONS.find(({ of }) => of.test(check.what)) : undefined;
    return known ? { ...check, reason: known.reason } : check;
  });
