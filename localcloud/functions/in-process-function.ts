import type { FunctionConfig, FunctionMain } from '../options';
import { withEnvironment } from './environment-scope';
import { executionError } from './execution-error';
import type { FunctionRun, RunnableFunction } from './runnable-function';

/**
 * Keeps the SDK from arming a timer of 3 s per database call, which outlives an invocation that was killed: here
 * no instance ends with it.
 */
const QUIET = { SILENCE: 'true' };

/** A function that runs in this process, beside any number of others: for tests, coverage and breakpoints. */
export class InProcessFunction implements RunnableFunction {
  constructor(
    readonly name: string,
    private readonly main: FunctionMain,
    readonly config: FunctionConfig,
    private readonly environment: Record<string, string>,
  ) {}

  run({ invocation, eventText, environment, started }: FunctionRun): Promise<string> {
    return new Promise((resolve, reject) => {
      invocation.whenKilled(reject);
      started();
      const event = JSON.parse(eventText) as Record<string, unknown>;
      const work = withEnvironment({ ...this.environment, ...environment, ...QUIET }, async () =>
        this.main(event, { requestId: invocation.record.id }),
      );
      work
        .then((result) => resolve(JSON.stringify(result) ?? 'null'))
        .catch((thrown) => reject(executionError(thrown)));
    });
  }

  async close(): Promise<void> {}
}
