import { randomBytes } from 'node:crypto';

/** An _id as the cloud makes them: 32 hexadecimal digits that begin with the time in seconds. */
export function newId(now: number): string {
  const seconds = Math.floor(now / 1000) >>> 0;
  return seconds.toString(16).padStart(8, '0') + randomBytes(12).toString('hex');
}
