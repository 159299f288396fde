import type { LocalCloud } from '../../localcloud/local-cloud';
import { main as echo } from './functions/echo';
import { main as sdk } from './functions/sdk';
import { http, postJson } from './support/http-client';
import { resultOf, startSampleCloud } from './support/sample-cloud';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startSampleCloud({
    inProcess: { echo: { main: echo, config: {} }, sdk: { main: sdk, config: {} } },
    maxFileBytes: 1000,
  });
});
afterAll(() => cloud.close());

const call = (body: unknown, headers?: Record<string, string>) =>
  postJson(`${cloud.url}/client/call`, body, headers);

describe('/client/call', () => {
  it('answers what wx.cloud.callFunction gives', async () => {
    const { status, body } = await call({ as: 'resident-1', name: 'echo', data: { a: 1 } });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      errMsg: 'cloud.callFunction:ok',
      requestID: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      result: expect.objectContaining({ openidAfter: 'resident-1' }) as object,
    });
  });

  it('refuses a caller without openid, and runs nothing', async () => {
    const before = cloud.invocations().length;
    for (const as of [undefined, null, '', 'x', '123456', 'a b c d', 7])
      expect(JSON.parse((await call({ as, name: 'echo' })).body)).toMatchObject({ errCode: -501008 });
    expect(cloud.invocations()).toHaveLength(before);
  });

  it('reports an unknown function as the platform does', async () => {
    expect(await cloud.call('resident-1', 'nobody', {})).toMatchObject({
      errCode: -501000,
      errMsg: expect.stringContaining('FunctionName parameter could not be found') as string,
    });
  });

  it('does not let the caller write who it is into the event', async () => {
    const forged = { userInfo: { openId: 'someone-else' } };
    const { event } = await resultOf<{ event: unknown }>(cloud.call('resident-1', 'echo', forged));
    expect(event).toEqual({ userInfo: { appId: 'wx0000000000000000', openId: 'resident-1' } });
  });

  it('refuses an event above 100 KB', async () => {
    const data = { text: 'x'.repeat(100 * 1024) };
    expect(await cloud.call('resident-1', 'echo', data)).toMatchObject({ errCode: -501007 });
  });

  it.each([
    ['a list', [1]],
    ['a text', 'text'],
    ['a number', 5],
  ])('refuses %s as data', async (_what, data) => {
    expect(await cloud.call('resident-1', 'echo', data)).toMatchObject({ errCode: -501007 });
  });
});

describe('the door', () => {
  it.each([
    ['another host name', { host: 'evil.example:80' }],
    ['another port of this host', { host: '127.0.0.1:1' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['the origin of another local port', { origin: 'http://127.0.0.1:1' }],
    ['no origin worth naming', { origin: 'null' }],
  ])('is shut with 403 for %s', async (_what, headers) => {
    const body = { as: 'resident-1', name: 'echo' };
    expect((await call(body, headers)).status).toBe(403);
    expect((await postJson(`${cloud.url}/admin`, { action: 'database.addCollection' }, headers)).status).toBe(
      403,
    );
  });

  it('is open for its own origin, by number and by name', async () => {
    for (const origin of [cloud.url, cloud.url.replace('127.0.0.1', 'localhost')])
      expect((await call({ as: 'resident-1', name: 'echo' }, { origin })).status).toBe(200);
  });

  it('takes JSON alone', async () => {
    const body = JSON.stringify({ as: 'resident-1', name: 'echo' });
    const text = { 'content-type': 'text/plain' };
    expect((await http(`${cloud.url}/client/call`, { method: 'POST', headers: text, body })).status).toBe(
      415,
    );
    const json = { 'content-type': 'application/json' };
    const broken = { method: 'POST', headers: json, body: '{' };
    expect((await http(`${cloud.url}/client/call`, broken)).status).toBe(400);
  });

  it('knows no other addresses', async () => {
    expect((await postJson(`${cloud.url}/client/elsewhere`, {})).status).toBe(404);
    expect((await http(`${cloud.url}/client/call`)).status).toBe(404);
    expect((await http(`${cloud.url}/nothing`)).status).toBe(404);
  });

  it('refuses the database to clients', async () => {
    const { body } = await postJson(`${cloud.url}/client/database`, {
      as: 'resident-1',
      collection: 'items',
    });
    expect(JSON.parse(body)).toMatchObject({ errCode: -502003 });
  });
});

describe("a client's files", () => {
  const fileUrl = (as: string, fileID: string) =>
    `${cloud.url}/client/file?as=${as}&fileID=${encodeURIComponent(fileID)}`;

  it('come by form or as bare bytes, and only who sent them can read them', async () => {
    const form = new FormData();
    form.set('as', 'resident-1');
    form.set('cloudPath', 'inbox/one.png');
    form.set('file', new Blob(['bytes of one']), 'one.png');
    const first = (await (
      await fetch(`${cloud.url}/client/upload`, { method: 'POST', body: form })
    ).json()) as {
      fileID: string;
    };
    expect(first).toMatchObject({ errMsg: 'cloud.uploadFile:ok', statusCode: 200 });
    const second = await http(`${cloud.url}/client/upload`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-localcloud-as': 'resident-2',
        'x-localcloud-path': encodeURIComponent('inbox/二.png'),
      },
      body: Buffer.from('bytes of two'),
    });
    expect(JSON.parse(second.body)).toMatchObject({ errMsg: 'cloud.uploadFile:ok' });
    const own = await http(fileUrl('resident-1', first.fileID));
    expect([own.status, own.body, own.headers['content-type']]).toEqual([200, 'bytes of one', 'image/png']);
    expect((await http(fileUrl('resident-2', first.fileID))).status).toBe(403);
    expect((await http(fileUrl('resident-1', first.fileID.replace('one', 'none')))).status).toBe(404);
  });

  it('can be replaced by who sent them, and by no other client', async () => {
    const { fileID } = await cloud.upload('resident-1', 'inbox/mine.png', Buffer.from('first'));
    await cloud.upload('resident-1', 'inbox/mine.png', Buffer.from('second'));
    await expect(cloud.upload('resident-2', 'inbox/mine.png', Buffer.from('theirs'))).rejects.toMatchObject({
      errCode: -503002,
    });
    expect((await http(fileUrl('resident-1', fileID))).body).toBe('second');
  });

  it('may not exceed the limit, nor climb out of their folder', async () => {
    await expect(cloud.upload('resident-1', 'inbox/big.png', Buffer.alloc(1001))).rejects.toMatchObject({
      errCode: -503001,
    });
    for (const path of ['', '/rooted', 'a//b', '../out', 'a/../b', 'a\\b', 'a?b', 'x'.repeat(851)])
      await expect(cloud.upload('resident-1', path, Buffer.from('x'))).rejects.toMatchObject({
        errCode: -501007,
      });
  });

  it('are never served as a page', async () => {
    const { fileID } = await cloud.upload('resident-1', 'inbox/page.html', Buffer.from('<script>'));
    const { headers } = await http(fileUrl('resident-1', fileID));
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-disposition']).toBe('attachment');
  });
});
