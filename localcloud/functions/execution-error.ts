import { PlatformError } from '../platform-error';

/** How the cloud reports that the function's own code failed: with the text of what it threw. */
export function executionError(thrown: unknown): PlatformError {
  return new PlatformError(
    'FUNCTIONS_EXECUTE_FAIL',
    thrown instanceof Error ? String(thrown) : describe(thrown),
  );
}

function describe(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  return JSON.stringify(thrown) ?? String(thrown);
}
