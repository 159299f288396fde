import type { PartyNames } from './holder';

/** An event as a screen gets it (shared/contract/item-detail.ts), or as the item keeps it. */
export interface TimelineFact {
  type: string;
  at: number;
  by: { standing: string; name?: string; title?: string };
  data: object;
}

export interface TimelineNames extends PartyNames {
  now: number;
  /** Whose code was scanned, or which station was chosen. */
  source?: string;
  /** Names of the units that help. */
  coHandlers?: readonly string[];
  /** The deputy to whom it was handed, bare name. */
  toDeputy?: string;
}
