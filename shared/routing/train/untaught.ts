import { classifierOf } from '../classifier';
import type { Thresholds } from '../decision';
import { gramsFor } from './budget';
import { fit, type Labelled } from './fit';
import type { Calibration } from '../shares';

export interface Untaught {
  label: string;
  /** Of its messages, the share that would go by itself to another category: rules are what keeps them back then. */
  auto: number;
}

/** Each label in turn is kept from training: what becomes of messages that belong to nothing that was taught. */
export function untaughtOf(
  rows: readonly Labelled[],
  labels: readonly string[],
  calibration: Calibration,
  { auto, margin }: Thresholds,
): Untaught[] {
  // Two labels left out of two leave nothing to tell apart.
  if (labels.length < 3) return [];
  return labels.map((label) => {
    const others = labels.filter((one) => one !== label);
    const taught = rows.filter((row) => row.label !== label);
    const classify = classifierOf({ ...fit(taught, others, gramsFor(others.length)), calibration });
    const strangers = rows.filter((row) => row.label === label);
    const passing = strangers.filter((row) => {
      const [first] = classify(row);
      return first !== undefined && first.confidence >= auto && first.margin >= margin;
    });
    return { label, auto: passing.length / strangers.length };
  });
}
