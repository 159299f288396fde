import { createServer, type ClientRequest, type IncomingMessage, type request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openChannel } from '../../localcloud/functions/cloud-channel.cjs';

interface Asked {
  ask: number;
  type: string;
  body: string | Uint8Array;
}

const ADDRESS = 'http://127.0.0.1:1/admin';
const http = jest.requireActual<{ request: typeof request }>('node:http');
const network = http.request;
const asked: Asked[] = [];
let hear: ReturnType<typeof openChannel>;

beforeEach(() => {
  asked.length = 0;
  hear = openChannel(ADDRESS, { postMessage: (message: object) => asked.push(message as Asked) });
});

afterEach(() => {
  http.request = network;
});

const OPTIONS = { method: 'post', headers: { 'Content-Type': 'application/json' } };

/** As the SDK calls it, and what it then knows. */
function send(url: string, pieces: readonly (string | Buffer)[], timeout = 0) {
  const heard: string[] = [];
  let over = () => {};
  const done = new Promise<void>((resolve) => (over = resolve));
  const sent: ClientRequest = http.request(url, OPTIONS, (response: IncomingMessage) => {
    heard.push(`${response.statusCode} ${response.headers['content-type']}`);
    response.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
    response.on('end', () => over());
  });
  sent.on('error', (error: Error & { code?: string }) => {
    heard.push(`${error.message} ${error.code}`);
    over();
  });
  sent.on('timeout', () => {
    heard.push(`timeout, connecting: ${sent.socket?.connecting}`);
    over();
  });
  sent.setTimeout(timeout);
  for (const piece of pieces) sent.write(piece);
  sent.end();
  return { heard, done };
}

describe('what a function asks of the cloud without a socket', () => {
  it('passes as it is, and each gets its own answer', async () => {
    const one = send(`${ADDRESS}?seqId=1`, ['{"n":1}']);
    const two = send(`${ADDRESS}?seqId=2`, ['{"n":', '2}']);
    expect(asked.map(({ type, body }) => [type, Buffer.from(body).toString()])).toEqual([
      ['application/json', '{"n":1}'],
      ['application/json', '{"n":2}'],
    ]);
    hear(2, { type: 'text/plain', body: Buffer.from('second') });
    hear(1, { type: 'application/json', body: '"first, 中"' });
    await Promise.all([one.done, two.done]);
    expect(one.heard).toEqual(['200 application/json', '"first, 中"']);
    expect(two.heard).toEqual(['200 text/plain', 'second']);
  });

  it('breaks off as a connection does', async () => {
    const { heard, done } = send(ADDRESS, ['{}']);
    hear(1, null);
    await done;
    expect(heard).toEqual(['socket hang up ECONNRESET']);
  });

  it('says when it has waited too long, and hears nothing of a request that was given up', async () => {
    const { heard, done } = send(ADDRESS, ['{}'], 5);
    await done;
    expect(heard).toEqual(['timeout, connecting: false']);
    const given = http.request(ADDRESS, OPTIONS);
    given.end();
    given.destroy();
    hear(2, { type: 'text/plain', body: 'late' });
    expect(heard).toHaveLength(1);
  });

  it('leaves other addresses to the network', async () => {
    const server = createServer((req, res) => req.pipe(res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { heard, done } = send(`http://127.0.0.1:${port}/admin`, ['over there']);
    await done;
    expect(heard).toEqual(['200 undefined', 'over there']);
    expect(asked).toEqual([]);
    server.closeAllConnections();
    server.close();
  });
});
