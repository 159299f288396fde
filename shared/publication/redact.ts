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
  const text = [...hidden]
    .reverse()
    .reduce((rest, { from, to }) => rest.slice(0, from) + HIDDEN + rest.slice(to), said);
  return { text, hidden: hidden.length };
}
