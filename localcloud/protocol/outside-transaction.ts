import { PlatformError } from '../platform-error';

/** A function that holds a transaction cannot mean this write to lie outside it: the SDK dropped the id. */
export function outsideTransaction(what: string): PlatformError {
  return new PlatformError(
    'LOCALCLOUD_OUTSIDE_TRANSACTION',
    `[LOCALCLOUD_OUTSIDE_TRANSACTION] ${what} does not take part in the transaction that this function has open: the SDK sends no transaction id with it. Use doc() operations, or do it before the transaction`,
  );
}
