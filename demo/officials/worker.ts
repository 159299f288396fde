import type { ErrorCode } from '../../shared/error/catalogue';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations';
import type { CallOperation } from '../seed/play';
import type { Persona } from '../personas';

export type Card = OutputOf<'listQueue'>['items'][number];
export type Detail = OutputOf<'getItem'>;

/** What was done and what was refused, for the report. */
export interface Tally {
  calls: number;
  done: Record<string, number>;
  refused: Partial<Record<ErrorCode, number>>;
  /** Numbers of what was answered since somebody last looked: their residents are told, and may rate. */
  answered: string[];
}

export const emptyTally = (): Tally => ({ calls: 0, done: {}, refused: {}, answered: [] });

/** One person of the demo at their screen: sees what its lists answer, presses what its buttons call. */
export class Worker {
  constructor(
    readonly persona: Persona,
    private readonly call: CallOperation,
    private readonly tally: Tally,
  ) {}

  async see<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name> | null> {
    return this.send(operation, input, undefined);
  }

  /** True when it was done. The key names the item as it was seen, so that doing it twice does it once. */
  async press<Name extends OperationName>(
    operation: Name,
    card: Card,
    input: Omit<InputOf<Name>, 'no'>,
  ): Promise<boolean> {
    const key = `${card.no}.${operation}.${card.version}`;
    const answer = await this.send(operation, { no: card.no, ...input } as InputOf<Name>, key);
    if (answer === null) return false;
    this.tally.done[operation] = (this.tally.done[operation] ?? 0) + 1;
    if (operation === 'release' || operation === 'answerOnSpot') this.tally.answered.push(card.no);
    return true;
  }

  private async send<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
    key: string | undefined,
  ): Promise<OutputOf<Name> | null> {
    this.tally.calls += 1;
    const answer = await this.call(this.persona.openid, operation, input, key, this.persona.actingAs);
    if (answer.ok) return answer.data as OutputOf<Name>;
    this.tally.refused[answer.code] = (this.tally.refused[answer.code] ?? 0) + 1;
    return null;
  }
}
