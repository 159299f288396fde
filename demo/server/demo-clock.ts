import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusOf, type Calendar } from '@shared/calendar/calendar';
import { addDays, dayOf, momentOf } from '@shared/common/shanghai';

interface Movable {
  now(): number;
  set(at: number): void;
}

const KEEP_EVERY_MS = 2_000;

/** The morning of the last working day up to today: offices are open and phones may ring, whenever one tries it. */
export function demoMorning(realNow: number, calendar: Calendar): number {
  let day = dayOf(realNow);
  while (!statusOf(day, calendar).working) day = addDays(day, -1);
  return momentOf(day, '10:06');
}

/** Time in the county never runs backwards over a restart: the clock is kept beside the data. */
export class KeptClock {
  private readonly file: string;
  private timer?: NodeJS.Timeout;

  constructor(
    dataFolder: string,
    private readonly clock: Movable,
  ) {
    this.file = join(dataFolder, 'clock.json');
  }

  /** Sets the clock to where it stood, or to `first` in a new county. */
  start(first: number): void {
    const kept = existsSync(this.file)
      ? (JSON.parse(readFileSync(this.file, 'utf8')) as { at: number }).at
      : first;
    this.clock.set(kept);
    this.keep();
    this.timer = setInterval(() => this.keep(), KEEP_EVERY_MS);
    this.timer.unref();
  }

  keep(): void {
    writeFileSync(`${this.file}.new`, JSON.stringify({ at: this.clock.now() }));
    renameSync(`${this.file}.new`, this.file);
  }

  stop(): void {
    clearInterval(this.timer);
    this.keep();
  }
}
