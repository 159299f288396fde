import type { ReplyFlag } from './flag';
import { alike } from '../minhash';
import { ALIKE } from './sketch';

/** Two that are alike may be two lamps of one street; from three others on somebody copies. */
const MANY = 3;

/** To how many other matters the same unit gave nearly this reply. */
export function nearIdentical(
  sketch: readonly number[] | null,
  others: readonly { no: string; sketch: readonly number[] }[],
): ReplyFlag[] {
  if (sketch === null) return [];
  const same = new Set(others.filter((one) => alike(sketch, one.sketch) >= ALIKE).map(({ no }) => no));
  return same.size >= MANY ? [{ kind: 'near_identical', others: same.size }] : [];
}
