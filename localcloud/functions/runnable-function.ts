import type { Invocation } from '../invocations/invocation';
import type { FunctionConfig } from '../options';

/** One run of a function, as a runtime carries it out. */
export interface FunctionRun {
  invocation: Invocation;
  /** The event as JSON text. */
  eventText: string;
  /** The variables of this invocation; those of the one before are gone. */
  environment: Record<string, string>;
  /** To be called when the function's own code begins: from here its time limit counts, not from the cold start. */
  started(): void;
}

/** A deployed function, whatever it runs in. */
export interface RunnableFunction {
  readonly name: string;
  readonly config: FunctionConfig;
  /** The result as JSON text. Rejects with PlatformError. */
  run(run: FunctionRun): Promise<string>;
  close(): Promise<void>;
}
