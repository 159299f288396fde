import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Movable {
  now(): number;
  set(at: number): void;
}

const KEEP_EVERY_MS = 2_000;

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

  /** A disk that takes nothing more ends no county: the next start begins a little earlier. */
  keep(): void {
    try {
      writeFileSync(`${this.file}.new`, JSON.stringify({ at: this.clock.now() }));
      renameSync(`${this.file}.new`, this.file);
    } catch {
      // What cannot be written is told of where people's words are written.
    }
  }

  stop(): void {
    clearInterval(this.timer);
    this.keep();
  }
}
