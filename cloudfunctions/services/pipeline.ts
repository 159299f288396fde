import type { ApiAnswer, ApiRequest } from '@shared/contract/envelope';
import { KEY_MAX, REQUEST_MAX_BYTES } from '@shared/contract/envelope';
import { DAILY_OPERATIONS } from '@shared/contract/daily-operations';
import type { OperationName } from '@shared/contract/operations';
import type { Operation } from '@shared/contract/operation';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { issueInWords, WITH_INPUT } from '@shared/wording/input-issues';
import type { PlatformCaller } from '../platform/caller';
import { logError } from '../platform/log';
import { isNotStored } from '../platform/not-stored';
import type { ServiceContext } from './context';
import { canonicalJson, derivedId, sha256 } from './fingerprint';
import { isRefusal, type Call, type Handlers } from './handler';
import { traceNumber } from './trace-number';
import { callerRefusal, openSession } from './session/session';

export type Registry = Handlers<OperationName>;

/** The one way in: who → may → valid → once → the handler → the answer. Nothing is thrown to the platform. */
export async function answer(
  event: unknown,
  caller: PlatformCaller,
  registry: Registry,
  context: ServiceContext,
): Promise<ApiAnswer> {
  try {
    const result = await run(event, caller, registry, context);
    return isRefusal(result) ? { ok: false, ...result } : { ok: true, data: result };
  } catch (error) {
    const trace = traceNumber(context.runtime.randomId());
    const { operation, key } = readRequest(event);
    logError('operation failed', error, {
      trace,
      ...(isOperation(operation, registry) ? { operation } : {}),
    });
    // Whoever only asked has nothing that could be kept for them.
    const code = key !== undefined && isNotStored(error) ? 'not_stored' : 'internal';
    return { ok: false, code, data: { trace } };
  }
}

async function run(
  event: unknown,
  caller: PlatformCaller,
  registry: Registry,
  context: ServiceContext,
): Promise<object | Refusal> {
  if (Buffer.byteLength(JSON.stringify(event ?? null)) > REQUEST_MAX_BYTES) {
    return refuse('request_too_large', { limit: REQUEST_MAX_BYTES });
  }
  const request = readRequest(event);
  if (!isOperation(request.operation, registry))
    return refuse('unknown_operation', { operation: request.operation });
  const operation = await contractOf(request.operation);
  if (caller.openid === undefined) return refuse('not_signed_in', {});
  const availableAt = context.calls.availableAt(caller.openid, context.runtime.now());
  if (availableAt !== null) return refuse('too_fast', { availableAt });
  const session = await openSession(caller.openid, request.actingAs, context);
  if (isRefusal(session)) return session;
  const unwelcome = callerRefusal(operation, session);
  if (unwelcome) return unwelcome;
  const input = operation.input.safeParse(request.input ?? {}, WITH_INPUT);
  if (!input.success) return refuse('invalid_input', { issues: input.error.issues.map(issueInWords) });
  const key = keyOf(operation, request, session.openid);
  if (typeof key !== 'string') return key;
  const intent = [operation.name, request.actingAs ?? null, input.data];
  const inputHash = key === '' ? '' : sha256(canonicalJson(intent));
  const call: Call = { context, session, now: context.runtime.now(), key, inputHash };
  const handler = registry[request.operation] as (input: unknown, call: Call) => Promise<object | Refusal>;
  const result = await handler(input.data, call);
  return isRefusal(result) ? named(result, operation) : (operation.output.parse(result) as object);
}

function readRequest(event: unknown): Omit<ApiRequest, 'operation'> & { operation: string } {
  const { operation, input, actingAs, key } = (event ?? {}) as Record<string, unknown>;
  return {
    operation: typeof operation === 'string' ? operation : '',
    input,
    actingAs: typeof actingAs === 'string' && actingAs !== '' ? actingAs : undefined,
    key: typeof key === 'string' ? key : undefined,
  };
}

const isOperation = (name: string, registry: Registry): name is OperationName =>
  Object.hasOwn(registry, name);

/** Of what nobody does all day the contract is read with the first call for it. */
async function contractOf(name: OperationName): Promise<Operation> {
  const daily: Partial<Record<OperationName, Operation>> = DAILY_OPERATIONS;
  return daily[name] ?? (await import('@shared/contract/operations')).OPERATIONS[name];
}

function keyOf(operation: Operation, { key }: ApiRequest, openid: string): string | Refusal {
  if (operation.type === 'query') return '';
  if (key === undefined || key === '' || key.length > KEY_MAX) return refuse('key_missing', {});
  return derivedId(openid, key);
}

/** What any call, or any command, may be answered without its contract saying so. */
const COMMON = new Set([
  'busy',
  'key_reused',
  'acting_as_unknown',
  'wrong_caller',
  'invalid_input',
  'too_fast',
]);

/** A refusal that the contract does not name is a mistake of ours, and is found here and not by a resident. */
function named(refusal: Refusal, operation: Operation): Refusal {
  if (COMMON.has(refusal.code) || operation.errors.includes(refusal.code)) return refusal;
  throw new Error(`${operation.name} refused with ${refusal.code}, which its contract does not name`);
}
