import { randomUUID } from 'node:crypto';
import type { ApiAnswer } from '@shared/contract/envelope';
import { OPERATIONS, type InputOf, type OperationName, type OutputOf } from '@shared/contract/operations';
import type { Demo } from './demo';

/** Asks the running product as the app of this person would, for what a journey only begins with. */
export async function ask<Name extends OperationName>(
  demo: Demo,
  [openid, actingAs]: readonly [openid: string, actingAs?: string],
  operation: Name,
  input: InputOf<Name>,
): Promise<ApiAnswer<OutputOf<Name>>> {
  const key = OPERATIONS[operation].type === 'command' ? { key: randomUUID() } : {};
  const response = await fetch(`${demo.url}/client/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: openid, name: 'api', data: { operation, input, actingAs, ...key } }),
  });
  return ((await response.json()) as { result: ApiAnswer<OutputOf<Name>> }).result;
}

/** For what must be granted. */
export async function done<Name extends OperationName>(
  demo: Demo,
  person: readonly [openid: string, actingAs?: string],
  operation: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await ask(demo, person, operation, input);
  if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
  return answer.data;
}
