import type { ApiAnswer } from '../../shared/contract/envelope';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations';
import { OPERATIONS } from '../../shared/contract/operations';
import type { Demo } from './demo';

let keys = 0;

/** Somebody of a running demo whose taps nobody needs to see: what is many is done by the same operations. */
export class Asking {
  constructor(
    private readonly demo: Demo,
    private readonly openid: string,
    private readonly actingAs?: string,
  ) {}

  async call<Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
    const answer = await this.ask(operation, input);
    if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer)}`);
    return answer.data as OutputOf<Name>;
  }

  /** The code of a refusal; `granted` where there was none. */
  async refusal<Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<string> {
    const answer = await this.ask(operation, input);
    return answer.ok ? 'granted' : answer.code;
  }

  private async ask(operation: OperationName, input: unknown): Promise<ApiAnswer> {
    const { actingAs } = this;
    const key = OPERATIONS[operation].type === 'command' ? { key: `asking-${(keys += 1)}` } : {};
    const response = await fetch(`${this.demo.url}/client/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        as: this.openid,
        name: 'api',
        data: { operation, input, ...(actingAs === undefined ? {} : { actingAs }), ...key },
      }),
    });
    const { result } = (await response.json()) as { result?: ApiAnswer };
    if (result === undefined) throw new Error(`${operation} was not answered`);
    return result;
  }
}
