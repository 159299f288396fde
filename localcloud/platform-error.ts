/** An error as the cloud reports it: HTTP 200 with `{code, message, requestId}`. */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'PlatformError';
  }
}
