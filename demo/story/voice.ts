import type { DeedInput } from './story';

/** Where somebody stands when speaking: the station whose code is nearest, and the spot in their own words. */
export type Spot = readonly [station: string, words: string];

/**
 * What people of the demo county say, and what can be answered to it. Written by hand, about nobody.
 * `{地}` becomes the spot, `{日}` a day shortly before the answer, `{到}` the day that is promised.
 */
export interface Voice {
  id: string;
  category: string;
  /** Who works on it; `town` is the government of the town that the spot lies in. */
  unit: 'town' | 'jtj' | 'jyj' | 'zjj' | 'slj' | 'sthj' | 'rsj' | 'wjj' | 'scjg';
  says: readonly string[];
  spots: readonly Spot[];
  /** Class A: what was done, when, by whom. */
  done: string;
  /** What can be counted of it (办理成效). */
  outcome?: DeedInput<'reply'>['outcome'];
  /** Class B or C: not yet, but by a day and by somebody. */
  promised?: { resultClass: 'B' | 'C'; text: string; days: number; owner: string };
  /** Class D: why not, with the ground for it. */
  refused?: string;
  /** What a deputy can answer without any department. */
  onSpot?: string;
}
