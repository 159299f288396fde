import { returnConsent } from '../../store/consents';
import type { StoredNotice } from '../../store/notices';
import { takeConsent } from './push';
import { ledgerOf } from './template-ids';

/**
 * Consents for pushes that are made next, taken beside the write of their notices: one wait less for whoever waits.
 * Not of those who are pushed twice: there the second must see what the first has left.
 */
export class TakenEarly {
  private readonly taken: ReadonlyMap<StoredNotice, Promise<boolean>>;

  constructor(notices: readonly StoredNotice[]) {
    const alone = notices.filter(({ openid }) => notices.filter((one) => one.openid === openid).length === 1);
    this.taken = new Map(alone.map((notice) => [notice, takeConsent(notice)]));
    // Whoever waits for it hears of it.
    for (const taking of this.taken.values()) taking.catch(() => undefined);
  }

  consentFor(notice: StoredNotice): Promise<boolean> | undefined {
    return this.taken.get(notice);
  }

  /** Another run, or nobody, pushes the others. */
  async giveBackAllBut(made: ReadonlySet<StoredNotice>): Promise<void> {
    for (const [notice, taking] of this.taken) {
      const isTaken = !made.has(notice) && (await taking.catch(() => false));
      if (isTaken) await returnConsent(notice.openid, ledgerOf(notice.push));
    }
  }
}
