import { requestFailed } from '../engine/unsupported';

/** Bytes: what a query may return, by the SDK's own table of errors. */
const MAX_RESULT_BYTES = 2 ** 20;

export function withinResultLimit(list: string[]): string[] {
  // UTF-8 needs at most three bytes for each UTF-16 unit: short results need no exact count.
  const units = list.reduce((sum, item) => sum + item.length, 0);
  if (units * 3 <= MAX_RESULT_BYTES) return list;
  const bytes = list.reduce((sum, item) => sum + Buffer.byteLength(item), 0);
  if (bytes <= MAX_RESULT_BYTES) return list;
  throw requestFailed(
    `database query result size exceed limit (1MB): ${bytes} bytes in ${list.length} documents`,
  );
}
