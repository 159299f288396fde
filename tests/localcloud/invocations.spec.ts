import type { FunctionMain, LocalCloud } from '../../localcloud/local-cloud';
import { main as echo } from './functions/echo';
import { main as misbehave } from './functions/misbehave';
import { main as sdk } from './functions/sdk';
import sdkConfig from './functions/sdk/config.json';
import { postJson } from './support/http-client';
import { MONDAY_MORNING, resultOf, startSampleCloud } from './support/sample-cloud';

const tellToken: FunctionMain = async () => process.env['WX_API_TOKEN'];

let cloud: LocalCloud;
const lines: string[] = [];
beforeEach(async () => {
  lines.length = 0;
  cloud = await startSampleCloud({
    inProcess: {
      echo: { main: echo, config: {} },
      misbehave: { main: misbehave, config: { timeout: 1 } },
      sdk: { main: sdk, config: { ...sdkConfig } },
      tellToken: { main: tellToken, config: {} },
    },
    onLog: (line) => lines.push(line),
  });
});
afterEach(() => cloud.close());

const admin = (body: object) => postJson(`${cloud.url}/admin`, body);

describe('the record of an invocation', () => {
  it('says who ran what from where, and counts its calls', async () => {
    const path = 'openapi.security.msgSecCheck';
    const text = { version: 2, scene: 2, openid: 'resident-1', content: '路灯' };
    await cloud.call('resident-1', 'sdk', { path, args: [text] });
    expect(cloud.lastInvocation()).toMatchObject({
      functionName: 'sdk',
      openid: 'resident-1',
      source: 'wx_client',
      startedAt: MONDAY_MORNING,
      outcome: 'answered',
      calls: { 'openapi.security.msgSecCheck': 1 },
      lateCalls: 0,
    });
  });

  it('of a chain is one a function', async () => {
    await cloud.call('resident-1', 'sdk', { path: 'callFunction', args: [{ name: 'echo', data: {} }] });
    expect(
      cloud.invocations().map(({ functionName, source, openid }) => [functionName, source, openid]),
    ).toEqual([
      ['sdk', 'wx_client', 'resident-1'],
      ['echo', 'wx_client,scf', 'resident-1'],
    ]);
    expect(cloud.invocations()[0]?.trace).toEqual([{ action: 'functions.invokeFunction', target: 'echo' }]);
  });

  it('keeps how it failed', async () => {
    await cloud.call('resident-1', 'misbehave', { how: 'throw' });
    expect(cloud.lastInvocation()).toMatchObject({
      outcome: 'failed',
      error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'TypeError: boom' },
    });
    await cloud.call('resident-1', 'misbehave', { how: 'hang' });
    expect(cloud.lastInvocation()).toMatchObject({
      outcome: 'killed',
      error: { code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' },
    });
  });

  it('shows work that was left running after the answer: its calls are refused', async () => {
    expect(await resultOf(cloud.call('resident-1', 'misbehave', { how: 'leave-work' }))).toBe('answered');
    while (cloud.lastInvocation()?.lateCalls === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cloud.invocations()).toHaveLength(1);
    expect(cloud.lastInvocation()).toMatchObject({ lateCalls: 1 });
    expect(lines.join('\n')).toContain('misbehave');
  });
});

describe('/admin', () => {
  it('refuses an action that it does not cover, and names it', async () => {
    const { body, status } = await admin({ action: 'database.watch' });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      code: 'INVALID_PARAM',
      message: 'unknown or uncovered action: database.watch',
      requestId: expect.any(String) as string,
    });
  });

  it.each(['constructor', '__proto__', 'toString'])('knows no action %s', async (action) => {
    expect(JSON.parse((await admin({ action })).body)).toMatchObject({ code: 'INVALID_PARAM' });
  });

  it('refuses a token that no invocation has', async () => {
    const { body } = await admin({ action: 'storage.batchDeleteFile', wxCloudApiToken: 'stolen' });
    expect(JSON.parse(body)).toMatchObject({ code: 'INVALID_REQUEST_SOURCE' });
  });

  it('refuses the token of an invocation that is over', async () => {
    const wxCloudApiToken = await resultOf<string>(cloud.call('resident-1', 'tellToken', {}));
    const { body } = await admin({ action: 'storage.batchDeleteFile', wxCloudApiToken });
    expect(JSON.parse(body)).toMatchObject({ code: 'INVALID_REQUEST_SOURCE' });
  });

  it.each(['', '{', '[]', '"text"', 'null'])('survives the body %j', async (body) => {
    const response = await fetch(`${cloud.url}/admin`, { method: 'POST', body });
    expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM' });
  });

  it('refuses open interfaces to whoever is no function: illegal source', async () => {
    const form = new FormData();
    form.set('action', 'wx.openApi');
    form.set('apiName', 'subscribeMessage.send');
    form.set('requestData', new Blob([new Uint8Array()]));
    const response = await fetch(`${cloud.url}/admin`, { method: 'POST', body: form });
    // field 3, a varint: -604104 as the protocol's ten bytes
    expect(Buffer.from(await response.arrayBuffer()).toString('hex')).toBe('18b890dbffffffffffff01');
  });
});
