import type { LocalCloud } from '../../localcloud/local-cloud';
import { main as ticker } from './functions/ticker';
import tickerConfig from './functions/ticker/config.json';
import { MONDAY_MORNING, resultOf, startSampleCloud } from './support/sample-cloud';

interface Tick {
  event: Record<string, unknown>;
  caller: Record<string, unknown>;
}

const EVERY_MINUTE = { triggers: [{ name: 'everyMinute', type: 'timer' as const, config: '0 * * * * * *' }] };

let cloud: LocalCloud;
beforeEach(async () => {
  cloud = await startSampleCloud({
    inProcess: { ticker: { main: ticker, config: EVERY_MINUTE } },
    timers: true,
  });
  await resultOf(cloud.call('resident-1', 'ticker', { forget: true }));
});
afterEach(() => cloud.close());

const ticks = async () => {
  await cloud.idle();
  return resultOf<Tick[]>(cloud.call('resident-1', 'ticker', {}));
};

describe('a timer', () => {
  it('fires when the clock reaches it, without a person, from the source wx_trigger', async () => {
    cloud.clock.advance(59_000);
    expect(await ticks()).toEqual([]);
    cloud.clock.advance(1_000);
    expect(await ticks()).toEqual([
      {
        event: { Type: 'Timer', TriggerName: 'everyMinute', Time: '2026-03-02T01:01:00Z', Message: '' },
        caller: { APPID: 'wx0000000000000000', ENV: 'local-env', SOURCE: 'wx_trigger' },
      },
    ]);
  });

  it('fires once for a jump over many times, and goes on from there', async () => {
    cloud.clock.advance(3 * 24 * 60 * 60 * 1000);
    expect(await ticks()).toHaveLength(1);
    cloud.clock.advance(60_000);
    expect(await ticks()).toHaveLength(2);
  });

  it('does not fire when the clock is set back', async () => {
    cloud.clock.set(MONDAY_MORNING - 60 * 60 * 1000);
    expect(await ticks()).toEqual([]);
    cloud.clock.advance(60_000);
    expect(await ticks()).toHaveLength(1);
  });

  it("can be fired by hand, and then answers the function's result", async () => {
    expect(await cloud.runTimer('ticker')).toHaveLength(1);
    expect(await cloud.runTimer('ticker', 'everyMinute')).toHaveLength(2);
    await expect(cloud.runTimer('ticker', 'another')).rejects.toThrow('has no such trigger');
  });

  it('stays silent in a cloud without timers', async () => {
    const silent = await startSampleCloud({ inProcess: { ticker: { main: ticker, config: EVERY_MINUTE } } });
    silent.clock.advance(60 * 60 * 1000);
    await silent.idle();
    expect(silent.invocations()).toEqual([]);
    await silent.close();
  });
});

describe('a running clock', () => {
  it('fires timers by itself', async () => {
    const everySecond = {
      triggers: [{ name: 'everySecond', type: 'timer' as const, config: '* * * * * * *' }],
    };
    const running = await startSampleCloud({
      inProcess: { ticker: { main: ticker, config: everySecond } },
      timers: true,
      clock: { offsetMs: 0 },
    });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(running.invocations().map(({ source }) => source)).toContain('wx_trigger');
    await running.close();
  });
});

describe("a function's configuration", () => {
  const start = (config: object) => startSampleCloud({ inProcess: { ticker: { main: ticker, config } } });

  it.each([
    [
      'two triggers',
      { triggers: [...EVERY_MINUTE.triggers, ...EVERY_MINUTE.triggers] },
      'at most one trigger',
    ],
    [
      'a trigger of another type',
      { triggers: [{ ...EVERY_MINUTE.triggers[0], type: 'cos' }] },
      'trigger type',
    ],
    [
      'a name that starts with a digit',
      { triggers: [{ ...EVERY_MINUTE.triggers[0], name: '1st' }] },
      'letter',
    ],
    ['a time limit above 60 s', { timeout: 61 }, '1 to 60 seconds'],
    ['a memory above 2 GB', { memorySize: 4096 }, '64 to 2048 MB'],
  ])('is refused at the start with %s', async (_what, config, why) => {
    await expect(start(config)).rejects.toThrow(why);
  });

  it('is read from config.json', () => {
    expect(tickerConfig).toEqual(EVERY_MINUTE);
  });
});
