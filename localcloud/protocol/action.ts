import type { Invocation } from '../invocations/invocation';

/** Who sends a request: a run of a function, or, without one, a program with the environment's keys. */
export interface ActionCaller {
  invocation?: Invocation;
}

/** One action of /admin. Answers the success response without requestId; refuses with PlatformError. */
export type Action = (
  params: Record<string, unknown>,
  caller: ActionCaller,
) => Promise<Record<string, unknown>>;
