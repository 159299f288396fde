import type { Fault, LocalCloud } from '../../localcloud/local-cloud';
import { main as notes } from './functions/notes';
import { main as sdk } from './functions/sdk';
import sdkConfig from './functions/sdk/config.json';
import { TEMPLATE } from './support/ground';
import { resultOf, startSampleCloud } from './support/sample-cloud';

interface Outcome {
  value?: Record<string, unknown>;
  error?: { errCode: number; errMsg: string };
}

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startSampleCloud({
    collections: [{ name: 'notes', indexes: [] }],
    templates: [TEMPLATE],
    inProcess: {
      sdk: { main: sdk, config: { ...sdkConfig } },
      notes: { main: notes, config: {} },
      brief: { main: sdk, config: { timeout: 1 } },
    },
  });
});
afterEach(() => cloud.reset());
afterAll(() => cloud.close());

const SEND = {
  path: 'openapi.subscribeMessage.send',
  args: [
    {
      touser: 'resident-1',
      templateId: TEMPLATE.id,
      data: { thing1: { value: '路灯不亮' }, phrase2: { value: '已受理' } },
    },
  ],
};
const UPLOAD = { path: 'uploadFile', args: [{ cloudPath: 'a.txt', fileContent: { base64: '' } }] };
const run = (data: object) => resultOf<Outcome>(cloud.call('staff-1', 'sdk', data));
const agree = () => cloud.subscribe('resident-1', [TEMPLATE.id], { [TEMPLATE.id]: 'accept' });
const METADATA = 'storage.getUploadMetadata';
const readings = async () => {
  const read = await resultOf<{ readings: number }[]>(cloud.call('resident-1', 'notes', { how: 'read' }));
  return read.map((note) => note.readings);
};

describe('an injected fault', () => {
  it.each([
    [43101, 'user refuse to accept the msg'],
    [47003, 'argument invalid! data.thing1.value invalid'],
  ])('lets an open interface refuse with %d, once', async (code, message) => {
    await agree();
    cloud.faults.set({ kind: 'error', action: 'openapi.subscribeMessage.send', code, message });
    const { error } = await run(SEND);
    expect(error?.errCode).toBe(code);
    expect(error?.errMsg).toContain(message);
    expect(await run(SEND)).toMatchObject({ value: { errCode: 0 } });
  });

  it('strikes the person, the function and the action that it names, and no other', async () => {
    const elsewhere: Fault[] = [
      { kind: 'error', code: 'SYS_ERR', action: METADATA, openid: 'someone-else' },
      { kind: 'error', code: 'SYS_ERR', action: METADATA, functionName: 'brief' },
      { kind: 'error', code: 'SYS_ERR', action: 'storage.batchDeleteFile' },
      { kind: 'error', code: 'SYS_ERR' },
    ];
    for (const fault of elsewhere) cloud.faults.set(fault);
    expect(await run(UPLOAD)).toHaveProperty('value.fileID');
    expect(cloud.faults.list()).toEqual(elsewhere);
    cloud.faults.set({ kind: 'error', code: 'SYS_ERR', action: 'storage.*', openid: 'staff-1' });
    expect(await run(UPLOAD)).toMatchObject({ error: { errCode: -1 } });
  });

  it('passes `skip` calls, strikes `times` calls, and wears off', async () => {
    cloud.faults.set({ kind: 'error', code: 'SYS_ERR', action: METADATA, skip: 1, times: 2 });
    const outcomes: Outcome[] = [];
    for (let calls = 0; calls < 4; calls++) outcomes.push(await run(UPLOAD));
    expect(outcomes.map(({ error }) => error !== undefined)).toEqual([false, true, true, false]);
    expect(cloud.faults.list()).toEqual([]);
  });

  it('slows every call until it is taken back', async () => {
    const takeBack = cloud.faults.set({ kind: 'slow', action: METADATA, ms: 60 });
    const timed = async () => {
      const began = performance.now();
      await run(UPLOAD);
      return performance.now() - began;
    };
    expect(await timed()).toBeGreaterThan(59);
    expect(await timed()).toBeGreaterThan(59);
    takeBack();
    expect(cloud.faults.list()).toEqual([]);
  });

  it('leaves a call without an answer, so that the function runs into its time limit', async () => {
    cloud.faults.set({ kind: 'timeout', action: METADATA });
    expect(await cloud.call('staff-1', 'brief', UPLOAD)).toMatchObject({ errCode: -504003 });
  });

  it('kills the instance before a call takes effect', async () => {
    await agree();
    cloud.faults.set({ kind: 'crash_before', action: 'openapi.subscribeMessage.send' });
    expect(await cloud.call('staff-1', 'sdk', SEND)).toMatchObject({ errCode: -504002 });
    expect(cloud.outbox()).toEqual([]);
    expect(cloud.lastInvocation()).toMatchObject({ outcome: 'killed' });
  });

  it('kills the instance after a call took effect, before the function learns of it', async () => {
    await agree();
    cloud.faults.set({ kind: 'crash_after', action: 'openapi.subscribeMessage.send' });
    expect(await cloud.call('staff-1', 'sdk', SEND)).toMatchObject({ errCode: -504002 });
    expect(cloud.outbox()).toHaveLength(1);
  });

  it('makes the database refuse a write with a conflict', async () => {
    cloud.faults.set({ kind: 'conflict', collection: 'notes' });
    const refused = await cloud.call('resident-1', 'notes', { how: 'write' });
    expect(refused.errMsg).toMatch(/TransactionConflict/);
    await resultOf(cloud.call('resident-1', 'notes', { how: 'write' }));
    expect(await readings()).toEqual([0]);
  });

  it('kills the instance before or after a write: the document tells which', async () => {
    await resultOf(cloud.call('resident-1', 'notes', { how: 'write' }));
    const countUp = () => cloud.call('resident-1', 'notes', { how: 'count-up' });
    cloud.faults.set({ kind: 'crash_before' });
    expect(await countUp()).toMatchObject({ errCode: -504002 });
    expect(await readings()).toEqual([0]);
    cloud.faults.set({ kind: 'crash_after' });
    expect(await countUp()).toMatchObject({ errCode: -504002 });
    expect(await readings()).toEqual([1]);
  });
});
