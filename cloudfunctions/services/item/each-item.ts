import type * as z from 'zod';
import type { batchResult } from '@shared/contract/batch';
import type { Refusal } from '@shared/error/catalogue';
import { derivedId } from '../fingerprint';
import { isRefusal, type Call } from '../handler';
import type { CommandResult } from './apply-command';

/**
 * The same for several items, one after the other: each is its own intent, so a batch that is sent twice does what is
 * left and answers the same for what was done. One refusal does not stop the others.
 */
export async function eachItem(
  nos: readonly string[],
  call: Call,
  work: (no: string, call: Call) => Promise<CommandResult | Refusal>,
): Promise<z.output<typeof batchResult>> {
  const results: z.output<typeof batchResult>['results'] = [];
  for (const no of new Set(nos)) {
    const answer = await work(no, { ...call, key: derivedId(call.key, no) });
    results.push(
      isRefusal(answer)
        ? { no, done: false, refusal: { code: answer.code, data: { ...answer.data } } }
        : { no, done: true, state: answer.state },
    );
  }
  return { results };
}
