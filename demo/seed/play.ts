import { HOUR_MS } from '../../shared/common/shanghai';
import type { ApiAnswer } from '../../shared/contract/envelope';
import type { OperationName } from '../../shared/contract/operations';
import type { Step, Story } from '../story/story';

/** The front door: what the app calls, as the person named by `openid`, under the hat named by `actingAs`. */
export type CallOperation = (
  openid: string,
  operation: OperationName,
  input: unknown,
  /** Client-made; a second arrival with the same key changes nothing. Queries need none. */
  key?: string,
  actingAs?: string,
) => Promise<ApiAnswer>;

export interface Stage {
  call: CallOperation;
  /** Moves the clock of the cloud to a moment (epoch milliseconds). It never goes back. */
  at(moment: number): Promise<void> | void;
  /** Lets the timer do what is due at this moment. */
  tick(): Promise<void> | void;
}

export interface Refused {
  story: string;
  operation: OperationName;
  code: string;
}

export interface Played {
  /** Numbers of the items, by story. */
  numbers: Map<string, string>;
  calls: number;
  refused: Refused[];
}

/** The timer runs each minute in the cloud; between two steps of a story a few hours are close enough. */
const TICK_EVERY_MS = 3 * HOUR_MS;

/**
 * Plays stories through the front door in the order in which they happened, with the clock moved along and the timer
 * doing its part. Every step is a call that somebody's screen makes; nothing is written past the door.
 */
export async function play(
  stories: readonly Story[],
  { call, at, tick }: Stage,
  until: number,
): Promise<Played> {
  const played: Played = { numbers: new Map(), calls: 0, refused: [] };
  let tickedAt = 0;
  for (const { story, step, nth } of inOrder(stories)) {
    if (step.at > until) break;
    await at(step.at);
    if (step.at - tickedAt >= TICK_EVERY_MS) {
      await tick();
      tickedAt = step.at;
    }
    const no = played.numbers.get(story.id);
    // A story whose first step was refused has no item: what followed cannot happen.
    if (no === undefined && step.operation !== 'submit') continue;
    const input = step.operation === 'submit' ? step.input : { ...step.input, no };
    played.calls += 1;
    const { openid, actingAs } = step.who;
    const answer = await call(openid, step.operation, input, `${story.id}-${nth}`, actingAs);
    if (!answer.ok) played.refused.push({ story: story.id, operation: step.operation, code: answer.code });
    else if (step.operation === 'submit') played.numbers.set(story.id, (answer.data as { no: string }).no);
  }
  await at(until);
  await tick();
  return played;
}

function inOrder(stories: readonly Story[]): { story: Story; step: Step; nth: number }[] {
  return stories
    .flatMap((story) => story.steps.map((step, nth) => ({ story, step, nth })))
    .sort((one, other) => one.step.at - other.step.at || one.nth - other.nth);
}
