import { PlatformError } from '../platform-error';

/** The local cloud does not know what the real one would do here: it says so instead of guessing. */
export function unsupported(what: string): PlatformError {
  return new PlatformError('LOCALCLOUD_UNSUPPORTED', `[LOCALCLOUD_UNSUPPORTED] ${what}`);
}

/** The cloud's general refusal of a database request (the SDK's errCode -502001). */
export function requestFailed(text: string): PlatformError {
  return new PlatformError('DATABASE_REQUEST_FAILED', text);
}
