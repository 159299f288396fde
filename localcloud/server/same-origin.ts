import type { IncomingMessage } from 'node:http';
import { HttpError } from './http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/** How a request says where it comes from and whom it believes it reaches. */
interface Origin {
  host?: string | undefined;
  origin?: string | undefined;
}

/**
 * Why this is what a foreign web page could send here, or null: a request under another host name (a name that was
 * rebound to 127.0.0.1) or from another origin. Requests of programs carry no Origin.
 */
export function foreignness({ host, origin }: Origin, port: number): string | null {
  const isOwn = (name: string) => LOOPBACK_NAMES.some((own) => name === `${own}:${port}`);
  if (host === undefined || !isOwn(host)) return 'foreign Host header';
  if (origin === undefined) return null;
  return origin.startsWith('http://') && isOwn(origin.slice('http://'.length))
    ? null
    : 'foreign Origin header';
}

/** Refuses with 403 whatever a foreign web page could send here. */
export function requireOwnOrigin({ headers }: IncomingMessage, port: number): void {
  const why = foreignness(headers, port);
  if (why !== null) throw new HttpError(403, why);
}
