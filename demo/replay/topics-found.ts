import { OFFICE } from '../personas';
import { Worker, type Tally } from '../officials/worker';
import type { CallOperation } from '../seed/play';

export interface TopicsFound {
  /** What several people seem to ask for, and the messages that stand in it. */
  topics: number;
  messages: number;
  /** People of the five that most speak of. */
  most: number[];
  /** How often the office was told that many speak of the same. */
  alarms: number;
}

/** What the office finds in its list of common issues and in its inbox. */
export async function topicsFound(call: CallOperation, tally: Tally): Promise<TopicsFound> {
  const office = new Worker(OFFICE.zhaoning, call, tally);
  const found: { people: number; said: number; alarmedAt?: number }[] = [];
  for (const state of ['suggested', 'confirmed'] as const) {
    let cursor: string | undefined;
    do {
      const page = await office.see('listCommonIssues', { state, cursor });
      found.push(...(page?.issues ?? []));
      cursor = page?.next;
    } while (cursor !== undefined);
  }
  return {
    topics: found.length,
    messages: found.reduce((sum, { said }) => sum + said, 0),
    most: found
      .map(({ people }) => people)
      .sort((a, b) => b - a)
      .slice(0, 5),
    alarms: found.filter(({ alarmedAt }) => alarmedAt !== undefined).length,
  };
}
