import type { OutputOf } from '@shared/contract/operations';
import { startCounty, type County } from './support/county';
import { aVoice } from './support/voice';

type Cause = OutputOf<'getHealth'>['figures'][number]['cause'];

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const MINUTE = 60_000;

const figures = async (who = 'admin-luwei') => (await county.as(who).call('getHealth', {})).figures;
const figure = async (cause: Cause) => (await figures()).find((one) => one.cause === cause);
const beyond = async () => (await figures()).filter((one) => one.beyond).map(({ cause }) => cause);
const alarms = async () =>
  (await county.as('admin-luwei').call('listNotices', {})).notices.filter(({ code }) => code === 'N36');

describe('getHealth', () => {
  it('is for office, administrator and security, says the names of the keys alone, and nothing is beyond after a run', async () => {
    expect(await county.as('unit-jtj').refusal('getHealth', {})).toBe('wrong_caller');
    expect(await county.as('resident-wang').refusal('getHealth', {})).toBe('wrong_caller');
    await county.jobs();
    expect(await beyond()).toEqual([]);
    expect((await county.as('office-zhaoning').call('getHealth', {})).keys).toEqual([
      { id: 'test', old: false },
    ]);
    expect(await county.as('security-tangshouan').refusal('getHealth', {})).toBe('granted');
    expect(await county.as('auditor-shenmingjian').refusal('getHealth', {})).toBe('wrong_caller');
  });

  it('says for how long the timer did not run, and what waits for it', async () => {
    await county.jobs();
    await county.as('resident-wang').call('submit', aVoice());
    county.cloud.clock.advance(5 * MINUTE);
    expect(await figure('timer_late')).toEqual({ cause: 'timer_late', value: 5, beyond: false });
    county.cloud.clock.advance(6 * MINUTE);
    expect(await figure('timer_late')).toEqual({ cause: 'timer_late', value: 11, beyond: true });
    expect(await figure('items_waiting')).toEqual({
      cause: 'items_waiting',
      value: 10,
      count: 1,
      beyond: false,
    });
    county.cloud.clock.advance(MINUTE);
    expect(await beyond()).toEqual(['timer_late', 'items_waiting']);
    await county.jobs();
    expect(await beyond()).toEqual([]);
  });

  it('counts what follows from an event and does not succeed, until it does', async () => {
    await county.as('resident-wang').call('submit', aVoice());
    county.cloud.clock.advance(31_000);
    county.cloud.faults.set({
      kind: 'error',
      action: 'database.insertDocument',
      collection: 'search_entries',
    });
    await county.jobs();
    expect(await figure('effects_left')).toEqual({ cause: 'effects_left', value: 1, beyond: true });
    expect(await figure('effect_oldest')).toEqual({
      cause: 'effect_oldest',
      value: 0,
      count: 1,
      beyond: false,
    });
    county.cloud.clock.advance(61 * MINUTE);
    expect(await figure('effect_oldest')).toEqual({
      cause: 'effect_oldest',
      value: 61,
      count: 1,
      beyond: true,
    });
    county.cloud.faults.clear();
    await county.jobs();
    expect(await figure('effects_left')).toEqual({ cause: 'effects_left', value: 0, beyond: false });
  });
});

describe('each part of the timer', () => {
  const lag = async (job: string) =>
    (await county.as('admin-luwei').call('getHealth', {})).jobs.find((one) => one.job === job);

  it('says for how long it has not done its part, though the others have', async () => {
    expect(await lag('figures')).toEqual({ job: 'figures', beyond: false });
    await county.jobs();
    expect(await lag('figures')).toEqual({ job: 'figures', minutes: 0, beyond: false });
    county.cloud.clock.advance(6 * MINUTE);
    county.cloud.faults.set({
      kind: 'error',
      action: 'database.getDocument',
      collection: 'tallies',
      times: 9,
    });
    await county.jobs();
    expect(await lag('figures')).toEqual({ job: 'figures', minutes: 6, beyond: true });
    expect(await lag('dueItems')).toEqual({ job: 'dueItems', minutes: 0, beyond: false });
  });
});

describe('a push that WeChat refuses for good', () => {
  it('is parked, and counted for a day, also by its cause', async () => {
    const wang = county.as('resident-wang');
    await county.agree('resident-wang', 'progress', 'answer');
    const { no } = await wang.call('submit', aVoice());
    county.cloud.faults.set({
      kind: 'error',
      action: 'openapi.subscribeMessage.send',
      code: 47003,
      times: 9,
    });
    const answer = { text: '路灯今天下午就换好', resultClass: 'A', mode: 'phone' } as const;
    await county.as('deputy-linhe').call('answerOnSpot', { no, ...answer });
    await county.jobs();
    expect(await figure('pushes_parked')).toEqual({ cause: 'pushes_parked', value: 2, beyond: false });
    expect(await figure('template_wrong')).toEqual({ cause: 'template_wrong', value: 2, beyond: true });
    county.cloud.clock.advance(25 * 60 * MINUTE);
    expect(await figure('pushes_parked')).toEqual({ cause: 'pushes_parked', value: 0, beyond: false });
  });
});

describe('what is beyond its limit', () => {
  it('the administrator hears of once a day and cause, in the inbox, with the page that says what to do', async () => {
    await county.jobs();
    expect(await alarms()).toEqual([]);
    await county.as('resident-wang').call('submit', aVoice());
    const broken = async () => {
      county.cloud.clock.advance(11 * MINUTE);
      county.cloud.faults.set({
        kind: 'error',
        action: 'database.insertDocument',
        collection: 'search_entries',
      });
      await county.jobs();
      county.cloud.faults.clear();
    };
    await broken();
    const [alarm] = await alarms();
    expect(alarm).toMatchObject({
      title: '系统要看一眼',
      body: '“没做完的后续”过了警戒线，点开看看要做什么。',
      page: 'packages/administrator/pages/health/index',
    });
    await broken();
    expect(await alarms()).toHaveLength(1);
    county.cloud.clock.advance(24 * 60 * MINUTE);
    await broken();
    // And that it has waited for a day.
    expect(await alarms()).toHaveLength(3);
  });
});
