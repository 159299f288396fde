import { connect, type Socket } from 'node:net';
import type { LeanAnswerer } from '../../localcloud/server/lean-connection';
import { LeanServer } from '../../localcloud/server/lean-server';

let server: LeanServer;
let port: number;
const sockets: Socket[] = [];

const echo: LeanAnswerer = async ({ method, path, headers, body }) => {
  if (path === '/cut') return null;
  if (path === '/bytes') return { type: 'application/octet-stream', body: Buffer.from([1, 2, 3]) };
  return { type: 'text/plain', body: `${method} ${path} ${headers.get('x-name') ?? ''} ${body.toString()}` };
};

beforeEach(async () => {
  server = new LeanServer(echo, 100);
  port = await server.listen();
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
});

/** What comes back until it holds `end`, or until the connection is closed. */
function talk(pieces: readonly string[], end?: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  return new Promise((resolve, reject) => {
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      if (end !== undefined && heard.includes(end)) resolve(heard);
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
    const send = ([first, ...others]: readonly string[]) => {
      if (first !== undefined) socket.write(first, () => setImmediate(() => send(others)));
    };
    send(pieces);
  });
}

const request = (path: string, body: string, headers = `host: 127.0.0.1:${port}`) =>
  `POST ${path} HTTP/1.1\r\n${headers}\r\nX-Name:  it\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const statusOf = (heard: string) => Number(heard.split(' ')[1]);

describe('the server for whole requests', () => {
  it('answers one after the other on a connection that stays open, also when they come at once', async () => {
    const heard = await talk([request('/one', 'e1') + request('/two', 'e2')], 'e2');
    expect(heard.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
    expect(heard.indexOf('POST /one it')).toBeLessThan(heard.indexOf('POST /two it'));
    expect(heard).toContain('connection: keep-alive');
  }, 20_000);

  it('waits for a request that comes in pieces', async () => {
    const whole = request('/slow', 'abc');
    const heard = await talk([...whole], 'POST /slow it abc');
    expect(statusOf(heard)).toBe(200);
  });

  it('reads a body in chunks', async () => {
    const head = `POST /c HTTP/1.1\r\nhost: localhost:${port}\r\ntransfer-encoding: chunked\r\n\r\n`;
    const heard = await talk([head, '3\r\nabc\r\n', 'A\r\n0123456789\r\n0\r\n\r\n'], 'abc0123456789');
    expect(heard).toContain('POST /c  abc0123456789');
  });

  it('answers bytes, and ends where it was asked to', async () => {
    const heard = await talk([request('/bytes', '', `host: localhost:${port}\r\nconnection: close`)]);
    expect(heard).toContain('content-length: 3\r\nconnection: close');
    expect(heard.endsWith('\r\n\r\n\x01\x02\x03')).toBe(true);
  });

  it('cuts the connection where there is no answer', async () => {
    expect(await talk([request('/cut', '')])).toBe('');
  });

  it.each([
    ['a foreign host', () => request('/', '', 'host: evil.example'), 403],
    [
      'a foreign origin',
      () => request('/', '', `host: localhost:${port}\r\norigin: http://evil.example`),
      403,
    ],
    ['no host', () => request('/', '', 'a: b'), 403],
    ['too large a body', () => request('/', 'x'.repeat(101), `host: localhost:${port}`), 413],
    [
      'a length that is none',
      () => `POST / HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-length: -1\r\n\r\n`,
      400,
    ],
    [
      'chunks that are none',
      () => `POST / HTTP/1.1\r\nhost: localhost:${port}\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
      400,
    ],
    ['something else than HTTP', () => 'hello\r\n\r\n', 400],
    ['a head without an end', () => `GET / HTTP/1.1\r\n${'x'.repeat(20_000)}`, 431],
  ])('refuses %s and closes', async (_what, sent, status) => {
    expect(statusOf(await talk([sent()]))).toBe(status);
  });
});
