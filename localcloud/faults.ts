import { PlatformError } from './platform-error';
import type { Invocation } from './invocations/invocation';
import { OpenApiRefusal } from './openapi/refusal';

/**
 * A misfortune to inject. It strikes calls that match every named condition.
 * - `conflict`: the database refuses with a write conflict
 * - `slow`: the call takes `ms` longer (every time, unless `times` says otherwise)
 * - `timeout`: the call is never answered
 * - `error`: the call is refused with `code` (a number for open interfaces: 43101, 47003; a string elsewhere)
 * - `crash_before`, `crash_after`: the function's instance dies before the call takes effect, or after it has
 *   taken effect and before the function learns of it
 */
export interface Fault {
  kind: 'conflict' | 'slow' | 'timeout' | 'error' | 'crash_before' | 'crash_after';
  /** 'database.insertDocument', 'openapi.subscribeMessage.send', or a group: 'database.*'. Default: every write. */
  action?: string;
  collection?: string;
  functionName?: string;
  /** The person the invocation runs for; for messages the one who would receive it. */
  openid?: string;
  /** Matching calls that pass unharmed first; default 0. */
  skip?: number;
  /** Calls that are struck; default 1, for `slow` without end. */
  times?: number;
  ms?: number;
  code?: string | number;
  message?: string;
}

/** The call that a fault may strike. */
export interface FaultableCall {
  action: string;
  collection?: string;
  receiver?: string;
  invocation?: Invocation;
}

/** Thrown inside a call handler: close the connection without an answer. */
export class NoAnswer extends Error {}

const WRITES = new Set([
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
  'database.commitTransaction',
]);

const CRASHED = 'the function instance exited (fault injected)';

interface ArmedFault {
  fault: Fault;
  skip: number;
  left: number;
}

/** The faults in force; each wears off after it has struck as often as it should. */
export class Faults {
  private armed: ArmedFault[] = [];
  private readonly hanging = new Set<() => void>();

  /** Arms a fault; the answer disarms it. */
  set(fault: Fault): () => void {
    const entry = {
      fault,
      skip: fault.skip ?? 0,
      left: fault.times ?? (fault.kind === 'slow' ? Infinity : 1),
    };
    this.armed.push(entry);
    return () => {
      this.armed = this.armed.filter((other) => other !== entry);
    };
  }

  clear(): void {
    this.armed = [];
    for (const release of this.hanging) release();
    this.hanging.clear();
  }

  list(): Fault[] {
    return this.armed.map(({ fault }) => fault);
  }

  /** Runs a call under the faults in force. */
  async around<T>(call: FaultableCall, work: () => Promise<T>): Promise<T> {
    if (this.armed.length === 0) return work();
    let crashAfter = false;
    for (const fault of this.striking(call)) {
      if (fault.kind === 'crash_after') crashAfter = true;
      else await this.strike(fault, call);
    }
    const result = await work();
    if (crashAfter) this.crash(call);
    return result;
  }

  private striking(call: FaultableCall): Fault[] {
    const struck: Fault[] = [];
    for (const entry of this.armed) {
      if (entry.left <= 0 || !matches(entry.fault, call)) continue;
      if (entry.skip > 0) entry.skip--;
      else {
        entry.left--;
        struck.push(entry.fault);
      }
    }
    this.armed = this.armed.filter((entry) => entry.left > 0);
    return struck;
  }

  private async strike(fault: Fault, call: FaultableCall): Promise<void> {
    switch (fault.kind) {
      case 'slow':
        return new Promise((resolve) => setTimeout(resolve, fault.ms ?? 1000));
      case 'timeout':
        await new Promise<void>((resolve) => this.hanging.add(resolve));
        throw new NoAnswer();
      case 'conflict':
        throw new PlatformError(
          'DATABASE_TRANSACTION_CONFLICT',
          fault.message ??
            '[ResourceUnavailable.TransactionConflict] Transaction is conflict (fault injected)',
        );
      case 'error':
        if (typeof fault.code === 'number')
          throw new OpenApiRefusal(fault.code, fault.message ?? 'fault injected');
        throw new PlatformError(fault.code ?? 'SYS_ERR', fault.message ?? 'fault injected');
      case 'crash_before':
        return this.crash(call);
      case 'crash_after':
        return;
    }
  }

  private crash(call: FaultableCall): never {
    call.invocation?.kill(new PlatformError('FUNCTIONS_EXECUTE_FAIL', CRASHED));
    throw new NoAnswer();
  }
}

function matches(fault: Fault, call: FaultableCall): boolean {
  const { action, collection, functionName, openid } = fault;
  if (action === undefined ? !WRITES.has(call.action) : !actionMatches(action, call.action)) return false;
  if (collection !== undefined && collection !== call.collection) return false;
  if (functionName !== undefined && functionName !== call.invocation?.record.functionName) return false;
  return openid === undefined || openid === (call.receiver ?? call.invocation?.record.openid);
}

function actionMatches(pattern: string, action: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action;
}
