import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Outbox } from '../openapi/outbox';

const HEARTBEAT_MS = 20_000;

/** Sends delivered messages as server-sent events while the connection lasts; from `Last-Event-ID` on, if given. */
export function streamOutbox(
  outbox: Outbox,
  openid: string | undefined,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  res.write(': listening\n\n');
  const send = (message: { id: number; openid: string }) => {
    if (openid === undefined || message.openid === openid)
      res.write(`id: ${message.id}\nevent: message\ndata: ${JSON.stringify(message)}\n\n`);
  };
  const last = req.headers['last-event-id'];
  if (typeof last === 'string') outbox.messages({ after: Number(last) }).forEach(send);
  const unwatch = outbox.watch(send);
  const heartbeat = setInterval(() => res.write(': still here\n\n'), HEARTBEAT_MS);
  res.on('close', () => {
    unwatch();
    clearInterval(heartbeat);
  });
}
