/** One line of JSON a record: the console's search takes fields. Never personal words or contact data. */
export function logError(what: string, error: unknown, facts: Record<string, unknown> = {}): void {
  const told =
    error instanceof Error ? { message: error.message, stack: error.stack, cause: error.cause } : { error };
  console.error(JSON.stringify({ what, ...facts, ...told }));
}

export function logInfo(what: string, facts: Record<string, unknown> = {}): void {
  console.info(JSON.stringify({ what, ...facts }));
}
