import { classifierOf } from '@shared/routing/classifier';
import { judge, type Judged, type Thresholds } from '@shared/routing/decision';
import type { Message } from '@shared/routing/message';
import { decodeWeights } from '@shared/routing/weights';

export type Judge = (message: Message) => Judged;

/**
 * A script of its own beside the function, read when somebody first speaks: most calls need none of it.
 * @throws Error when weights or card are not what they should be
 */
export function judgeOf(weights: Uint8Array, card: string): Judge {
  const classify = classifierOf(decodeWeights(weights));
  const { thresholds } = JSON.parse(card) as { thresholds?: Partial<Thresholds> };
  const { auto, margin, suggest } = thresholds ?? {};
  if (typeof auto !== 'number' || typeof margin !== 'number' || typeof suggest !== 'number')
    throw new Error('the card has no thresholds');
  return (message) => judge(message, classify, { auto, margin, suggest });
}
