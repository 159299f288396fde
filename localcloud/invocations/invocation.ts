import { randomUUID } from 'node:crypto';
import type { PlatformError } from '../platform-error';

export type InvocationOutcome = 'running' | 'answered' | 'failed' | 'killed';

/** One call that an invocation made to the cloud. */
export interface CloudCall {
  /** The protocol's action, or `openapi.<api>` for open interfaces: 'database.getDocument', 'openapi.subscribeMessage.send'. */
  action: string;
  /** Collection, function, path or nothing. */
  target: string;
}

/** What is known about one run of one function. Times in ms: `startedAt` by the cloud's clock. */
export interface InvocationRecord {
  readonly id: string;
  readonly functionName: string;
  readonly openid: string | null;
  /** As getWXContext().SOURCE: wx_client, wx_trigger, wx_unknown (platform events); 'wx_client,scf' along a chain. */
  readonly source: string;
  readonly startedAt: number;
  durationMs: number;
  outcome: InvocationOutcome;
  error?: { code: string; message: string };
  /** Calls to the cloud, counted per action. */
  calls: Record<string, number>;
  /** The same calls in order, the first 1,000. */
  trace: CloudCall[];
  /** Calls that arrived after the function had answered: in the cloud the instance would be frozen by then. */
  lateCalls: number;
}

const TRACE_LIMIT = 1000;

/** A running invocation: its record, its token and the way to end it from outside. */
export class Invocation {
  readonly token = randomUUID();
  readonly record: InvocationRecord;
  private readonly began = performance.now();
  private onKill: ((error: PlatformError) => void) | undefined;

  constructor(
    id: string,
    functionName: string,
    openid: string | null,
    source: string,
    startedAt: number,
    readonly allowedApis: readonly string[],
  ) {
    this.record = {
      id,
      functionName,
      openid,
      source,
      startedAt,
      durationMs: 0,
      outcome: 'running',
      calls: {},
      trace: [],
      lateCalls: 0,
    };
  }

  get running(): boolean {
    return this.record.outcome === 'running';
  }

  count(call: CloudCall): void {
    const { calls, trace } = this.record;
    calls[call.action] = (calls[call.action] ?? 0) + 1;
    if (trace.length < TRACE_LIMIT) trace.push(call);
  }

  /** The runtime says how to stop the function's code; called at most once. */
  whenKilled(stop: (error: PlatformError) => void): void {
    this.onKill = stop;
  }

  /** Ends the run from outside: time limit, or a crash that a test asked for. */
  kill(error: PlatformError): void {
    if (!this.running) return;
    this.end('killed', error);
    this.onKill?.(error);
  }

  end(outcome: Exclude<InvocationOutcome, 'running'>, error?: { code: string; message: string }): void {
    if (!this.running) return;
    this.record.outcome = outcome;
    this.record.durationMs = performance.now() - this.began;
    if (error) this.record.error = { code: error.code, message: error.message };
  }
}
