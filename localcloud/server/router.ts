import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpError, sendJson } from './http';
import { cloudLine } from './log-line';
import { requireOwnOrigin } from './same-origin';

type Endpoint = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Longer than the SDK's agent keeps a free socket (4.8 s): it never meets a connection that is just closing. */
const KEEP_ALIVE_MS = 65_000;

/**
 * One server on 127.0.0.1 for all endpoints. Its own endpoints refuse foreign hosts and origins; whatever it does
 * not know goes to `site`, then 404. Endpoints can be set after it listens, because they need its port.
 */
export class LoopbackServer {
  private endpoints: Record<string, Endpoint> = {};
  private port = 0;
  private readonly server: Server;

  constructor(
    private readonly site: ((req: IncomingMessage, res: ServerResponse) => boolean) | undefined,
    private readonly log: (line: string) => void,
  ) {
    this.server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (req, res) => this.route(req, res));
  }

  /** Answers the port in use. */
  async listen(port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    this.port = (this.server.address() as AddressInfo).port;
    return this.port;
  }

  /** Keys are first path segments: 'admin' answers /admin and everything below it. */
  serve(endpoints: Record<string, Endpoint>): void {
    this.endpoints = endpoints;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private route(req: IncomingMessage, res: ServerResponse): void {
    const segment = /^\/([\w-]*)/.exec(req.url ?? '')?.[1] ?? '';
    const endpoint = Object.hasOwn(this.endpoints, segment) ? this.endpoints[segment] : undefined;
    if (!endpoint) {
      if (!this.site?.(req, res)) sendJson(res, { message: 'not found' }, 404);
      return;
    }
    try {
      requireOwnOrigin(req, this.port);
      endpoint(req, res).catch((error: unknown) => this.refuse(res, error));
    } catch (error) {
      this.refuse(res, error);
    }
  }

  private refuse(res: ServerResponse, error: unknown): void {
    if (!(error instanceof HttpError)) this.log(cloudLine('request failed', {}, error));
    if (res.headersSent) res.destroy();
    else if (error instanceof HttpError) sendJson(res, { message: error.message }, error.status);
    else sendJson(res, { message: 'internal error' }, 500);
  }
}
