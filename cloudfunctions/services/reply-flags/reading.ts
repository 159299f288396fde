import type { ReplyFlag } from '@shared/routing/flags/flag';
import { nearIdentical } from '@shared/routing/flags/near-identical';
import { replyFlags } from '@shared/routing/flags/reply-flags';
import { bandsOf, sketchOf } from '@shared/routing/flags/sketch';

/** What reading a reply takes lies beside the function: few calls do, and all others start without it. */

export interface Print {
  sketch: number[];
  bands: string[];
}

/** Null where it is too short to be a copy of anything. */
export function printOf(text: string): Print | null {
  const sketch = sketchOf(text);
  return sketch && { sketch, bands: bandsOf(sketch) };
}

/** What stands out in a reply beside its question, and beside what the same unit wrote to others. */
export const standOut = (
  question: string,
  reply: { text: string; promised: boolean },
  print: Print | null,
  others: readonly { no: string; sketch: readonly number[] }[],
): ReplyFlag[] => [...replyFlags(question, reply), ...nearIdentical(print && print.sketch, others)];
