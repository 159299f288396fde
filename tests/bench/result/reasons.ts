import { isBroken, type Check } from './budget';

/** Why a budget is still broken, once somebody has looked. It stays broken: the bench ends with 1. */
const REASONS: readonly { of: RegExp; reason: string }[] = [
  {
    of: /^submit: CPU$/u,
    reason:
      'five calls that cannot be fewer without losing a check or a record: today’s voices with the code and the consents, the check of the words, the contact; the item; all its notices with one write, which also says that they were told. In a profile of warm submits the unmodified SDK takes nearly half of the function’s thread, most of it to sign and to write EJSON, the product as much; the cloud’s thread spends half in the database, in three commits.',
  },
];

export const withReasons = (checks: readonly Check[]): Check[] =>
  checks.map((check) => {
    const known = isBroken(check) ? REASONS.find(({ of }) => of.test(check.what)) : undefined;
    return known ? { ...check, reason: known.reason } : check;
  });
