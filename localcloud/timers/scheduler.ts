import type { MovableClock } from '../clock';
import { nextRun, type Cron } from './cron';

/** Sleep no longer than this at a time: setTimeout drifts, and the machine may sleep too. */
const LONGEST_WAIT_MS = 30_000;

export interface Timer {
  functionName: string;
  triggerName: string;
  cron: Cron;
}

/** Fires timers by the cloud's clock. A jump of the clock fires each timer that came due in it once. */
export class TimerScheduler {
  private readonly due = new Map<Timer, number | undefined>();
  private checkedAt: number;
  private wait: NodeJS.Timeout | undefined;

  constructor(
    timers: readonly Timer[],
    private readonly clock: MovableClock,
    private readonly fire: (timer: Timer, dueAt: number) => void,
  ) {
    this.checkedAt = clock.now();
    for (const timer of timers) this.due.set(timer, nextRun(timer.cron, this.checkedAt));
    if (timers.length === 0) return;
    clock.onMove(() => this.check());
    this.sleep();
  }

  stop(): void {
    clearTimeout(this.wait);
    this.due.clear();
  }

  private check(): void {
    const now = this.clock.now();
    const backwards = now < this.checkedAt;
    this.checkedAt = now;
    for (const [timer, dueAt] of this.due) {
      if (!backwards && (dueAt === undefined || dueAt > now)) continue;
      this.due.set(timer, nextRun(timer.cron, now));
      if (!backwards && dueAt !== undefined) this.fire(timer, dueAt);
    }
    this.sleep();
  }

  private sleep(): void {
    clearTimeout(this.wait);
    if (this.due.size === 0 || 'frozenAt' in this.clock.current()) return;
    const next = Math.min(...Array.from(this.due.values(), (dueAt) => dueAt ?? Infinity));
    const ms = Math.min(Math.max(next - this.clock.now(), 1), LONGEST_WAIT_MS);
    this.wait = setTimeout(() => this.check(), ms);
  }
}
