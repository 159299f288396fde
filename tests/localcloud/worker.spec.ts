import type { LocalCloud } from '../../localcloud/local-cloud';
import { MONDAY_MORNING, resultOf, SAMPLE_FUNCTIONS, startSampleCloud } from './support/sample-cloud';

interface Count {
  runs: number;
  now: number;
  iso: string;
  isDate: boolean;
}

let cloud: LocalCloud;
const lines: string[] = [];
beforeAll(async () => {
  cloud = await startSampleCloud({
    functionsFolder: SAMPLE_FUNCTIONS,
    functionEnv: { misbehave: { GREETING: 'hello', TCB_CONTEXT_CNFG: 'overruled' } },
    workersPerFunction: 3,
    onLog: (line) => lines.push(line),
  });
});
afterAll(() => cloud.close());

const misbehave = (data: object) => cloud.call('resident-1', 'misbehave', data);

describe('functions in workers', () => {
  it('keep people apart who call at the same time, and queue beyond the pool', async () => {
    const people = Array.from({ length: 7 }, (_, index) => `resident-${index}`);
    const answers = await Promise.all(
      people.map((person) =>
        resultOf<{ caller: Record<string, string>; openidAfter: string }>(
          cloud.call(person, 'echo', { waitMs: 40 }),
        ),
      ),
    );
    expect(answers.map(({ caller }) => caller['OPENID'])).toEqual(people);
    expect(answers.map(({ openidAfter }) => openidAfter)).toEqual(people);
  });

  it('stay warm: the module keeps its state from one invocation to the next', async () => {
    const first = await resultOf<Count>(misbehave({ how: 'count' }));
    const second = await resultOf<Count>(misbehave({ how: 'count' }));
    expect(second.runs).toBe(first.runs + 1);
  });

  it("see the cloud's clock in Date, wherever it is moved", async () => {
    const before = await resultOf<Count>(misbehave({ how: 'count' }));
    expect(before).toMatchObject({ now: MONDAY_MORNING, iso: '2026-03-02T01:00:00.000Z', isDate: true });
    cloud.clock.advance(24 * 60 * 60 * 1000);
    expect((await resultOf<Count>(misbehave({ how: 'count' }))).iso).toBe('2026-03-03T01:00:00.000Z');
    cloud.clock.set(MONDAY_MORNING);
  });

  it("have the variables of the console, but not in place of the platform's own", async () => {
    expect(await resultOf(misbehave({ how: 'environment' }))).toEqual({
      greeting: 'hello',
      url: cloud.sdkEnvironment['TCB_CONTEXT_CNFG'],
    });
  });

  it('write to the log under their name', async () => {
    await resultOf(misbehave({ how: 'print' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines).toEqual(
      expect.arrayContaining([
        '{"from":"misbehave","text":"first line"}',
        '{"from":"misbehave","text":"second line"}',
        '{"from":"misbehave","text":"third line"}',
      ]),
    );
  });

  it('answer null when they return nothing', async () => {
    expect(await misbehave({ how: 'print' })).toMatchObject({
      errMsg: 'cloud.callFunction:ok',
      result: null,
    });
  });

  it('cannot answer more than 1 MB', async () => {
    const limit = 1024 * 1024 - '""'.length;
    expect(await misbehave({ how: 'large', bytes: limit + 1 })).toMatchObject({ errCode: -604001 });
    expect(await misbehave({ how: 'large', bytes: limit })).toMatchObject({
      errMsg: 'cloud.callFunction:ok',
    });
  });

  it('fail with the text of what they throw', async () => {
    expect(await misbehave({ how: 'throw' })).toMatchObject({
      errCode: -504002,
      errMsg:
        'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: TypeError: boom',
    });
  });

  it.each(['hang', 'spin'])('are ended at their time limit when they %s', async (how) => {
    expect(await misbehave({ how })).toMatchObject({
      errCode: -504003,
      errMsg: expect.stringContaining('Invoking task timed out after 1 seconds') as string,
    });
    expect(await resultOf<Count>(misbehave({ how: 'count' }))).toMatchObject({ isDate: true });
  });

  it('are replaced when they end by themselves after an answer', async () => {
    expect(await resultOf(misbehave({ how: 'exit-later' }))).toBe('answered');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await resultOf<Count>(misbehave({ how: 'count' }))).toMatchObject({ runs: 1 });
  });

  it.each(['exit', 'hoard'])('take only their own instance down when they %s', async (how) => {
    expect(await misbehave({ how })).toMatchObject({ errCode: -504002 });
    expect(await resultOf<Count>(misbehave({ how: 'count' }))).toMatchObject({ isDate: true });
  });
});
