import { MINUTE_MS } from '@shared/common/shanghai';

/** Somebody who taps and reads as fast as they can makes thirty; a machine is not for them to run. */
const CALLS_A_MINUTE = 100;
const SUBMITS_A_MINUTE = 10;

/** Of the function's environment, for who has machines play people: the demo, the tests. */
function limitOf(name: string, usual: number): number {
  const given = Number(process.env[name]);
  return Number.isInteger(given) && given > 0 ? given : usual;
}

export const submitsAMinute = (): number => limitOf('SUBMITS_A_MINUTE', SUBMITS_A_MINUTE);

/** Counts in the memory of one warm instance, and costs no call: whoever is over is refused before anything is read. */
export class CallCounter {
  private minute = 0;
  private readonly counts = new Map<string, number>();

  /** Counts one more; when to come back, or null. */
  availableAt(openid: string, now: number): number | null {
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.minute) this.counts.clear();
    this.minute = minute;
    const count = (this.counts.get(openid) ?? 0) + 1;
    this.counts.set(openid, count);
    return count > limitOf('CALLS_A_MINUTE', CALLS_A_MINUTE) ? (minute + 1) * MINUTE_MS : null;
  }
}
