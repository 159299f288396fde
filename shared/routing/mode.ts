/** Whether a category is only suggested, or assigned without a look where the figures are sure. */
export const ROUTING_MODES = ['suggest', 'automatic'] as const;
export type RoutingMode = (typeof ROUTING_MODES)[number];

/** So many assignments by people must have been compared before anything goes by itself. */
export const MEASURED_AT_LEAST = 30;

/** Who switched it, on what grounds. */
export interface ModeChange {
  /** ms */
  at: number;
  byName: string;
  to: RoutingMode;
  /** Of what the figures were sure of, then: how many, and how many rightly. */
  count: number;
  right: number;
}
