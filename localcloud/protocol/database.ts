import type { Engine } from '../engine/engine';

/** Who sends the request; `invocation` names the function run it belongs to. */
export interface DatabaseCaller {
  invocation?: string;
}

export type DatabaseAction = (
  params: Record<string, unknown>,
  caller: DatabaseCaller,
) => Promise<Record<string, unknown>>;

/** The `database.*` actions: each returns the success response without requestId or throws PlatformError. */
export function databaseActions(_engine: Engine): Record<string, DatabaseAction> {
  return {};
}
