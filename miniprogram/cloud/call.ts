import { REQUEST_MAX_BYTES, type ApiAnswer, type ApiRequest } from '@shared/contract/envelope';
import type { InputOf, OperationName, OutputOf } from '@shared/contract/operations';
import { actingAs, hatUnknown } from '@/session/acting-as';
import { UNREACHED, type CallAnswer, type Refused } from './answer';
import { bytesOf } from './bytes';
import { invoke } from './transport';

/**
 * Asks the cloud. Never throws: what went wrong is a value, and "no" differs from "no answer".
 * @param options.key for commands: made once per intent and kept over retries (newKey)
 */
export async function call<Name extends OperationName>(
  operation: Name,
  input: InputOf<Name>,
  options: { key?: string } = {},
): Promise<CallAnswer<Name>> {
  const request: ApiRequest = { operation, input, actingAs: actingAs(), key: options.key };
  if (bytesOf(JSON.stringify(request)) > REQUEST_MAX_BYTES) {
    return { ok: false, kind: 'refused', code: 'request_too_large', data: { limit: REQUEST_MAX_BYTES } };
  }
  let result: unknown;
  try {
    result = await invoke('api', request);
  } catch {
    return UNREACHED;
  }
  if (!isAnswer(result)) return UNREACHED;
  if (result.ok) return { ok: true, data: result.data as OutputOf<Name> };
  if (result.code === 'acting_as_unknown' && operation !== 'getSession') hatUnknown.set((times) => times + 1);
  return { ok: false, kind: 'refused', code: result.code, data: result.data } as Refused;
}

function isAnswer(result: unknown): result is ApiAnswer {
  return typeof result === 'object' && result !== null && 'ok' in result;
}
