import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from '../faults';
import type { LocalCloud } from '../local-cloud';
import type { Consents } from '../openapi/consents';
import type { Outbox } from '../openapi/outbox';
import { HttpError, readJson, sendJson } from '../server/http';
import { streamOutbox } from './outbox-stream';

const MAX_BYTES = 64 * 1024;
const FAULT_KINDS: readonly string[] = [
  'conflict',
  'slow',
  'timeout',
  'error',
  'crash_before',
  'crash_after',
];

type Handler = (query: URLSearchParams, body: Record<string, unknown>) => unknown;

/** `/__admin/…`: what only tests and demos may do. Needs the token that the cloud printed at its start. */
export class AdminDesk {
  private readonly routes: Record<string, Handler> = {
    'GET /__admin/clock': () => this.clock(),
    'POST /__admin/clock': (_query, { set, advance }) => {
      if (set !== undefined) this.cloud.clock.set(typeof set === 'string' ? Date.parse(set) : Number(set));
      if (advance !== undefined) this.cloud.clock.advance(Number(advance));
      return this.clock();
    },
    'GET /__admin/outbox': (query) =>
      this.outbox.messages({
        openid: query.get('openid') ?? undefined,
        after: Number(query.get('after') ?? 0),
      }),
    'GET /__admin/consents': () => this.consents.list(),
    'GET /__admin/faults': () => this.cloud.faults.list(),
    'POST /__admin/faults': (_query, body) => {
      this.cloud.faults.set(faultOf(body));
      return this.cloud.faults.list();
    },
    'DELETE /__admin/faults': () => {
      this.cloud.faults.clear();
      return [];
    },
    'GET /__admin/invocations': (query) => this.cloud.invocations().slice(-Number(query.get('last') ?? 1000)),
    'POST /__admin/timers/run': async (_query, { function: name, trigger }) => ({
      result: await this.cloud.runTimer(String(name), typeof trigger === 'string' ? trigger : undefined),
    }),
    'POST /__admin/events': async (_query, { event, openid }) => ({
      result: await this.cloud.pushEvent(
        event as Record<string, unknown>,
        typeof openid === 'string' ? openid : undefined,
      ),
    }),
    'POST /__admin/idle': async () => {
      await this.cloud.idle();
      return {};
    },
    'POST /__admin/snapshot': (_query, { name }) => ({ folder: this.snapshot(String(name)) }),
    'POST /__admin/reset': async () => {
      await this.cloud.reset();
      return {};
    },
  };

  constructor(
    private readonly cloud: LocalCloud,
    private readonly outbox: Outbox,
    private readonly consents: Consents,
    private readonly snapshot: (name: string) => string,
  ) {}

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '', this.cloud.url);
    const streaming = url.pathname === '/__admin/outbox/stream';
    // EventSource cannot send headers: the stream alone takes the token from the address.
    this.requireToken(
      req.headers['x-localcloud-token'] ?? (streaming ? url.searchParams.get('token') : null),
    );
    if (streaming) return streamOutbox(this.outbox, url.searchParams.get('openid') ?? undefined, req, res);
    const route = this.routes[`${req.method ?? ''} ${url.pathname}`];
    if (!route) throw new HttpError(404, 'no such admin call');
    const body = req.method === 'POST' ? await readJson(req, MAX_BYTES) : {};
    try {
      sendJson(res, (await route(url.searchParams, body)) ?? {});
    } catch (error) {
      throw new HttpError(400, String(error));
    }
  }

  private clock(): { now: number; iso: string } {
    const now = this.cloud.clock.now();
    return { now, iso: new Date(now).toISOString() };
  }

  private requireToken(token: string | string[] | null): void {
    const given = Buffer.from(String(token ?? ''));
    const wanted = Buffer.from(this.cloud.adminToken);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      throw new HttpError(401, 'x-localcloud-token is missing or wrong');
  }
}

function faultOf(body: Record<string, unknown>): Fault {
  if (typeof body['kind'] !== 'string' || !FAULT_KINDS.includes(body['kind']))
    throw new Error(`kind must be one of ${FAULT_KINDS.join(', ')}`);
  return body as unknown as Fault;
}
