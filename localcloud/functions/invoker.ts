import { randomUUID } from 'node:crypto';
import type { MovableClock } from '../clock';
import { Invocation } from '../invocations/invocation';
import type { InvocationLedger } from '../invocations/ledger';
import { invocationEnvironment } from '../platform-environment';
import { PlatformError } from '../platform-error';
import type { Pending } from '../server/pending';
import { executionError } from './execution-error';
import type { RunnableFunction } from './runnable-function';

export const MAX_EVENT_BYTES = 100 * 1024;
export const MAX_RESULT_BYTES = 1024 * 1024;
const DEFAULT_TIMEOUT_SECONDS = 3;

export interface InvocationRequest {
  functionName: string;
  eventText: string;
  openid: string | null;
  source: string;
  timer?: boolean;
}

export interface InvocationResult {
  requestId: string;
  /** JSON; 'null' when the function returned nothing. */
  resultText: string;
}

/** A failure of an invocation, with the id under which it is recorded. */
export class InvocationFailure extends PlatformError {
  constructor(
    readonly requestId: string,
    cause: { code: string; message: string },
  ) {
    super(cause.code, cause.message);
  }
}

/** Runs functions by name under the cloud's limits and keeps the record of each run. */
export class FunctionInvoker {
  constructor(
    private readonly functions: ReadonlyMap<string, RunnableFunction>,
    private readonly ledger: InvocationLedger,
    private readonly clock: MovableClock,
    private readonly pending: Pending,
  ) {}

  /** Rejects with InvocationFailure. */
  invoke(request: InvocationRequest): Promise<InvocationResult> {
    return this.pending.track(this.run(request));
  }

  private async run(request: InvocationRequest): Promise<InvocationResult> {
    const requestId = randomUUID();
    const target = this.functions.get(request.functionName);
    if (!target)
      throw new InvocationFailure(requestId, {
        code: 'FUNCTION_NOT_FOUND',
        message: `FunctionName parameter could not be found: ${request.functionName}`,
      });
    if (Buffer.byteLength(request.eventText) > MAX_EVENT_BYTES)
      throw new InvocationFailure(requestId, {
        code: 'EXCEED_MAX_PAYLOAD_SIZE',
        message: `the request to ${request.functionName} exceeds ${MAX_EVENT_BYTES} bytes`,
      });
    const { functionName, openid, source } = request;
    const allowed = target.config.permissions?.openapi ?? [];
    const invocation = new Invocation(requestId, functionName, openid, source, this.clock.now(), allowed);
    this.ledger.add(invocation);
    return this.runWithin(target, request, invocation);
  }

  private async runWithin(
    target: RunnableFunction,
    request: InvocationRequest,
    invocation: Invocation,
  ): Promise<InvocationResult> {
    const seconds = target.config.timeout ?? DEFAULT_TIMEOUT_SECONDS;
    const tooLate = () =>
      invocation.kill(
        new PlatformError(
          'FUNCTIONS_TIME_LIMIT_EXCEEDED',
          `Invoking task timed out after ${seconds} seconds`,
        ),
      );
    let limit: NodeJS.Timeout | undefined;
    try {
      const resultText = await target.run({
        invocation,
        eventText: request.eventText,
        environment: invocationEnvironment({
          openid: request.openid,
          source: request.source,
          token: invocation.token,
          timer: request.timer ?? false,
        }),
        started: () => (limit = setTimeout(tooLate, seconds * 1000)),
      });
      if (Buffer.byteLength(resultText) > MAX_RESULT_BYTES)
        throw new PlatformError('EXCEED_MAX_RESULT_SIZE', 'cloudfunction result size exceed limit (1MB)');
      invocation.end('answered');
      return { requestId: invocation.record.id, resultText };
    } catch (thrown) {
      const error = thrown instanceof PlatformError ? thrown : executionError(thrown);
      invocation.end('failed', error);
      throw new InvocationFailure(invocation.record.id, error);
    } finally {
      clearTimeout(limit);
    }
  }
}
