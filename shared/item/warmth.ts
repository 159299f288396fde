import { DAY_MS } from '../common/shanghai';

/** How warm a common issue is fades to a third in a fortnight. */
const FADES_OVER_MS = 14 * DAY_MS;

/**
 * Warmth as a moment: what several people say within a fortnight counts like something said later. The order of these
 * moments is the order of heat today and on any other day, so nothing is ever counted again because time goes on.
 */
export function warmer(before: number | undefined, at: number): number {
  if (before === undefined) return at;
  const [late, early] = before > at ? [before, at] : [at, before];
  return Math.round(late + FADES_OVER_MS * Math.log1p(Math.exp((early - late) / FADES_OVER_MS)));
}
