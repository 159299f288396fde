import { enterGround, type Ground } from './support/ground';

let ground: Ground;
beforeAll(async () => {
  ground = await enterGround();
});
afterAll(() => ground.close());

interface CallResult {
  result: { caller: Record<string, unknown>; event: Record<string, unknown> };
  errMsg: string;
}

describe('a function that calls another', () => {
  it('gets its result, and the other sees the chain of callers', async () => {
    const { result, errMsg } = await ground.sdk<CallResult>('callFunction', {
      name: ground.named('echo'),
      data: { a: 1 },
    });
    expect(errMsg).toBe('callFunction:ok');
    expect(result.event['a']).toBe(1);
    expect(result.caller['SOURCE']).toMatch(/,scf$/);
  });

  it('is told that a function does not exist', async () => {
    const error = await ground.sdkFails('callFunction', { name: 'nobody', data: {} });
    expect(error.errMsg).toContain('FunctionName parameter could not be found');
  });

  it('cannot send an event above 100 KB', async () => {
    const error = await ground.sdkFails('callFunction', {
      name: ground.named('echo'),
      data: { text: { repeat: 'x', times: 101 * 1024 } },
    });
    expect(error.errMsg).toContain('callFunction:fail');
  });
});
