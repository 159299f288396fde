import type { IncomingMessage } from 'node:http';
import { HttpError } from './http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Refuses with 403 whatever a foreign web page could send here: a request under another host name (a name
 * that was rebound to 127.0.0.1) or from another origin. Requests of programs carry no Origin.
 */
export function requireOwnOrigin(req: IncomingMessage, port: number): void {
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  const { host, origin } = req.headers;
  if (host === undefined || !hosts.includes(host)) throw new HttpError(403, 'foreign Host header');
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`))
    throw new HttpError(403, 'foreign Origin header');
}
