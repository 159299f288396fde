/** What a worker needs to show the same time: an offset to the machine's clock, or the instant it stands at. */
export type ClockState = { offsetMs: number } | { frozenAt: number };

/**
 * The cloud's clock, ms since the epoch. It runs with the machine, shifted by an offset, or stands still;
 * moving it tells whoever listens (timers that have come due, transactions that have expired).
 */
export class MovableClock {
  private readonly listeners: (() => void)[] = [];

  constructor(private state: ClockState = { offsetMs: 0 }) {}

  now(): number {
    return 'frozenAt' in this.state ? this.state.frozenAt : Date.now() + this.state.offsetMs;
  }

  set(ms: number): void {
    if (!Number.isFinite(ms)) throw new RangeError('the clock needs a finite number of milliseconds');
    // Clocks of machines count whole milliseconds, and functions rely on it.
    const at = Math.round(ms);
    this.state = 'frozenAt' in this.state ? { frozenAt: at } : { offsetMs: at - Date.now() };
    for (const listener of this.listeners) listener();
  }

  advance(ms: number): void {
    this.set(this.now() + ms);
  }

  current(): ClockState {
    return this.state;
  }

  onMove(listener: () => void): void {
    this.listeners.push(listener);
  }
}
