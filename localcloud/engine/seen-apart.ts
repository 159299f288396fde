import type { Reading } from './document-table';

interface Seen {
  /** How documents are to be read of which these fields are looked at. */
  readonly reading: Reading;
  /** Whether what was looked at lay apart. */
  count(isApart: boolean): void;
}

/** So many say how the next ones are read. */
const ENOUGH = 16;

/**
 * Of some collections the fields that filters look at are themselves large and lie apart: then each document would be read
 * twice. What was seen with the last queries says which.
 */
export class SeenApart {
  private readonly counts = new Map<string, { apart: number; all: number }>();

  of({ name }: { name: string }, fields: ReadonlySet<string>): Seen {
    const key = JSON.stringify([name, ...fields]);
    const counts = this.counts.get(key) ?? { apart: 0, all: 0 };
    this.counts.set(key, counts);
    const isMostly = counts.all >= ENOUGH && counts.apart * 2 > counts.all;
    return {
      reading: isMostly ? 'whole' : 'light',
      // Read whole nothing lies apart any more: that says nothing.
      count: (isApart) => {
        if (isMostly) return;
        counts.all += 1;
        if (isApart) counts.apart += 1;
      },
    };
  }
}
