import { findPersonal } from './personal';

/** What stands where something personal was. */
export const HIDDEN = '※';

export interface Redacted {
  text: string;
  /** How many places were taken out. */
  hidden: number;
}

/** @param kept what somebody decided to leave, by its words */
export function redact(said: string, kept: readonly string[] = []): Redacted {
  const hidden = findPersonal(said).filter(({ text }) => !kept.includes(text));
  const ends = [0, ...hidden.map(({ to }) => to)];
  const between = [...hidden.map(({ from }) => from), said.length].map((from, nth) =>
    said.slice(ends[nth], from),
  );
  const text = between.join(HIDDEN);
  return { text, hidden: hidden.length };
}
