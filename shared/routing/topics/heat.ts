/** Somebody spoke of a topic. */
export interface Voice {
  /** Who; nobody knows of some. */
  person?: string;
  /** Milliseconds; NaN where nobody knows. */
  at: number;
  /** How many agreed. */
  up: number;
}

const DAY_MS = 86_400_000;
const FADES_OVER_DAYS = 14;
/** So many people within so many days are everybody's matter. */
export const ALARM_PEOPLE = 5;
export const ALARM_DAYS = 14;

/** Each person once, with the latest they said; whom nobody knows counts for himself. */
function latestByPerson(voices: readonly Voice[]): Map<string, number> {
  const latest = new Map<string, number>();
  voices.forEach(({ person, at }, nth) => {
    const who = person === undefined ? `#${nth}` : `@${person}`;
    latest.set(who, Math.max(latest.get(who) ?? -Infinity, Number.isNaN(at) ? 0 : at));
  });
  return latest;
}

export const peopleIn = (voices: readonly Voice[]): number => latestByPerson(voices).size;

/** People, each fading over a fortnight since they last spoke, and the root of how many agreed. */
function heatAt(voices: readonly Voice[], moment: number): number {
  let heat = 0;
  for (const at of latestByPerson(voices).values())
    heat += Math.exp(-(moment - at) / DAY_MS / FADES_OVER_DAYS);
  return heat + Math.sqrt(voices.reduce((sum, { up }) => sum + Math.max(0, up), 0));
}

/** Voices of the latest days before a moment; heat is not asked of more than stand in them. */
const LOOKED_AT = 200;

/** How hot a topic was at its hottest. Voices in the order of time. */
export function greatestHeat(voices: readonly Voice[]): number {
  return voices.reduce((greatest, { at }, nth) => {
    const until = voices.slice(Math.max(0, nth + 1 - LOOKED_AT), nth + 1);
    return Math.max(greatest, heatAt(until, Number.isNaN(at) ? 0 : at));
  }, 0);
}

/** When so many different people had spoken within so many days, for the first time. Voices in the order of time. */
export function alarmAt(voices: readonly Voice[]): number | null {
  for (let nth = ALARM_PEOPLE - 1; nth < voices.length; nth++) {
    const now = voices[nth]?.at ?? NaN;
    const recent = voices.slice(Math.max(0, nth + 1 - LOOKED_AT), nth + 1);
    const within = recent.filter(({ at }) => now - at <= ALARM_DAYS * DAY_MS);
    if (peopleIn(within) >= ALARM_PEOPLE) return now;
  }
  return null;
}
