import type { ApiAnswer } from '@shared/contract/envelope';
import type { InputOf, OperationName, OutputOf } from '@shared/contract/operations';
import { OPERATIONS } from '@shared/contract/operations';
import type { ErrorCode } from '@shared/error/catalogue';
import type { LocalCloud } from '../../../localcloud/local-cloud';

let keys = 0;

/** Somebody with a phone: calls the function as the mini-program would, under one hat. */
export class Persona {
  constructor(
    readonly cloud: LocalCloud,
    readonly openid: string,
    readonly actingAs?: string,
  ) {}

  /** The request as it is, for what no well-behaved app would send. */
  async send(request: Record<string, unknown>): Promise<ApiAnswer> {
    const answer = await this.cloud.call(this.openid, 'api', request);
    if (answer.errCode) throw new Error(answer.errMsg);
    return answer.result as ApiAnswer;
  }

  ask<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
    key = `key-${(keys += 1)}`,
  ): Promise<ApiAnswer<OutputOf<Name>>> {
    const command = OPERATIONS[operation].type === 'command';
    const request = { operation, input, actingAs: this.actingAs, ...(command ? { key } : {}) };
    return this.send(request) as Promise<ApiAnswer<OutputOf<Name>>>;
  }

  /** For what must be granted. */
  async call<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
    key?: string,
  ): Promise<OutputOf<Name>> {
    const answer = await this.ask(operation, input, key);
    if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer)}`);
    return answer.data;
  }

  /** For what must be refused: the code. */
  async refusal<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
    key?: string,
  ): Promise<ErrorCode | 'granted'> {
    const answer = await this.ask(operation, input, key);
    return answer.ok ? 'granted' : answer.code;
  }
}
