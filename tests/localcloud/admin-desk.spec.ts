import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud';
import { main as echo } from './functions/echo';
import { main as sdk } from './functions/sdk';
import sdkConfig from './functions/sdk/config.json';
import { TEMPLATE } from './support/ground';
import { http, postJson } from './support/http-client';
import { MONDAY_MORNING } from './support/sample-cloud';

const dataFolder = mkdtempSync(join(tmpdir(), 'localcloud-'));

function start(folder = dataFolder): Promise<LocalCloud> {
  return startLocalCloud({
    port: 0,
    dataFolder: folder,
    collections: [],
    templates: [TEMPLATE],
    pages: [],
    scanPolicy: 'refuse',
    timers: false,
    clock: { frozenAt: MONDAY_MORNING },
    adminToken: 'the-token',
    inProcess: { sdk: { main: sdk, config: { ...sdkConfig } }, echo: { main: echo, config: {} } },
    site: (req, res) => {
      if (req.url !== '/hello') return false;
      res.end('from the site');
      return true;
    },
  });
}

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await start();
});
afterAll(async () => {
  await cloud.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const TOKEN = { 'x-localcloud-token': 'the-token' };
const get = async (path: string): Promise<unknown> =>
  JSON.parse((await http(`${cloud.url}/__admin${path}`, { headers: TOKEN })).body);
const post = async (path: string, body: object): Promise<unknown> =>
  JSON.parse((await postJson(`${cloud.url}/__admin${path}`, body, TOKEN)).body);
const accept = () => cloud.subscribe('resident-1', [TEMPLATE.id], { [TEMPLATE.id]: 'accept' });
const send = () =>
  cloud.call('staff-1', 'sdk', {
    path: 'openapi.subscribeMessage.send',
    args: [
      {
        touser: 'resident-1',
        templateId: TEMPLATE.id,
        data: { thing1: { value: '路灯不亮' }, phrase2: { value: '已受理' } },
      },
    ],
  });

describe('/__admin', () => {
  it('needs the token', async () => {
    for (const headers of [{}, { 'x-localcloud-token': 'another' }] as Record<string, string>[])
      for (const path of ['/clock', '/outbox/stream', '/nothing'])
        expect((await http(`${cloud.url}/__admin${path}`, { headers })).status).toBe(401);
    expect((await http(`${cloud.url}/__admin/nothing`, { headers: TOKEN })).status).toBe(404);
  });

  it('is shut to foreign origins even with it', async () => {
    const headers = { ...TOKEN, origin: 'https://evil.example' };
    expect((await http(`${cloud.url}/__admin/clock`, { headers })).status).toBe(403);
  });

  it('shows and moves the clock', async () => {
    expect(await get('/clock')).toEqual({ now: MONDAY_MORNING, iso: '2026-03-02T01:00:00.000Z' });
    expect(await post('/clock', { advance: 1000 })).toMatchObject({ iso: '2026-03-02T01:00:01.000Z' });
    expect(await post('/clock', { set: '2026-03-02T01:00:00Z' })).toMatchObject({ now: MONDAY_MORNING });
    expect((await postJson(`${cloud.url}/__admin/clock`, { set: 'never' }, TOKEN)).status).toBe(400);
  });

  it('arms and clears faults', async () => {
    const fault = { kind: 'slow', ms: 5, action: 'database.*' };
    expect(await post('/faults', fault)).toEqual([fault]);
    expect(await get('/faults')).toEqual([fault]);
    await http(`${cloud.url}/__admin/faults`, { method: 'DELETE', headers: TOKEN });
    expect(await get('/faults')).toEqual([]);
    expect((await postJson(`${cloud.url}/__admin/faults`, { kind: 'earthquake' }, TOKEN)).status).toBe(400);
  });

  it('shows consents, messages and invocations', async () => {
    await accept();
    expect(await get('/consents')).toEqual([{ openid: 'resident-1', templateId: TEMPLATE.id, left: 1 }]);
    await send();
    expect(await get('/consents')).toEqual([{ openid: 'resident-1', templateId: TEMPLATE.id, left: 0 }]);
    expect(await get('/outbox?openid=resident-1')).toMatchObject([{ id: 1, title: '办理进度提醒' }]);
    expect(await get('/outbox?after=1')).toEqual([]);
    expect(await get('/invocations?last=1')).toMatchObject([
      { functionName: 'sdk', calls: { 'openapi.subscribeMessage.send': 1 } },
    ]);
  });

  it('streams messages as they are delivered', async () => {
    await accept();
    const stop = new AbortController();
    const url = `${cloud.url}/__admin/outbox/stream?openid=resident-1&token=the-token`;
    const stream = await fetch(url, { signal: stop.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('listening')) text += (await reader?.read())?.value ?? '';
    await send();
    while (!text.includes('"title"')) text += (await reader?.read())?.value ?? '';
    expect(text).toContain('id: 2\nevent: message\ndata: {"id":2,"openid":"resident-1"');
    stop.abort();
  });
});

describe('consents and messages', () => {
  it('outlast the process, and a snapshot is a data folder of its own', async () => {
    await accept();
    const { folder } = (await post('/snapshot', { name: 'before' })) as { folder: string };
    expect(existsSync(join(folder, 'consents.jsonl'))).toBe(true);
    const messages = cloud.outbox();
    await cloud.close();
    cloud = await start();
    expect(cloud.outbox()).toEqual(messages);
    await send();
    expect(cloud.outbox()).toHaveLength(messages.length + 1);

    const copy = await start(folder);
    expect(copy.outbox()).toEqual(messages);
    await copy.close();
  });

  it('are gone after a reset', async () => {
    await cloud.upload('resident-1', 'a.txt', Buffer.from('text'));
    await post('/reset', {});
    expect([cloud.outbox(), await get('/consents'), cloud.invocations()]).toEqual([[], [], []]);
  });
});

describe('the port', () => {
  it("serves the embedder's own pages beside the cloud", async () => {
    expect(await http(`${cloud.url}/hello`)).toMatchObject({ status: 200, body: 'from the site' });
    expect((await http(`${cloud.url}/other`)).status).toBe(404);
  });

  it('is bound to 127.0.0.1 alone', () => {
    expect(cloud.url).toBe(`http://127.0.0.1:${cloud.port}`);
  });
});
