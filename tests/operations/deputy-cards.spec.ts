import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['changde', 'jiangxia', 'luji']);
});
afterEach(() => county.close());

const DAY_MS = 24 * 3600 * 1000;
const deputy = () => county.as('changde-deputy');
const anybody = () => county.as('somebody');
const card = () => anybody().call('getDeputyCard', { placeId: 'changde', id: 'd-03' });
const PROMISE = { text: '把桃溪老街的路灯补齐', dueDay: '2026-09-30' };

describe('the public card', () => {
  it('says who, where and when', async () => {
    const shown = await card();
    expect([shown.deputy.name, shown.kind, shown.station.name, shown.promises]).toEqual([
      expect.any(String),
      'deputy',
      expect.any(String),
      [],
    ]);
    expect(shown.station.openHours).not.toBe('');
    expect(await anybody().ask('getDeputyCard', { placeId: 'changde', id: 'nobody' })).toMatchObject({
      code: 'deputy_not_found',
    });
  });

  it('shows a promise as open, as kept in time with what was done, and as late once its day has passed', async () => {
    const { id } = await deputy().call('makePromise', PROMISE);
    await deputy().call('makePromise', { text: '九月里进十户人家', dueDay: '2026-09-25' });
    const states = async () => (await card()).promises.map(({ text, state }) => [text, state]);
    expect(await states()).toEqual([
      [PROMISE.text, 'open'],
      ['九月里进十户人家', 'open'],
    ]);
    county.cloud.clock.advance(2 * DAY_MS);
    await deputy().call('keepPromise', { id, text: '补了十二盏' });
    expect(await states()).toEqual([
      ['九月里进十户人家', 'late'],
      [PROMISE.text, 'kept'],
    ]);
    expect((await card()).promises[1]).toMatchObject({ keptDay: '2026-09-26', done: '补了十二盏' });
  });

  it('stays late when it is done after its day', async () => {
    const { id } = await deputy().call('makePromise', PROMISE);
    county.cloud.clock.advance(10 * DAY_MS);
    const kept = { id, text: '补了十二盏' };
    expect(await deputy().call('keepPromise', kept, 'done')).toMatchObject({ state: 'late' });
    // Its answer got lost, and the phone asks again a day later.
    county.cloud.clock.advance(DAY_MS);
    const again = await deputy().call('keepPromise', kept, 'done');
    expect(again).toMatchObject({ state: 'late', done: '补了十二盏' });
    for (const text of ['补了十二盏', '再写一次'])
      expect(await deputy().refusal('keepPromise', { id, text })).toBe('promise_kept_already');
  });

  it('takes promises of deputies alone, each for themselves, by a day that is still to come', async () => {
    expect(await county.as('changde-office').ask('makePromise', PROMISE)).toMatchObject({
      code: 'wrong_caller',
    });
    expect(await deputy().ask('makePromise', { ...PROMISE, dueDay: '2026-09-01' })).toMatchObject({
      code: 'day_in_past',
    });
    expect(await deputy().ask('makePromise', { ...PROMISE, dueDay: '2026-11-31' })).toMatchObject({
      code: 'day_not_real',
    });
    const { id } = await deputy().call('makePromise', PROMISE);
    expect(
      await county.as('changde-other-deputy').ask('keepPromise', { id, text: '不是我的' }),
    ).toMatchObject({
      code: 'promise_not_found',
    });
  });

  it('shows what was promised in an answer, once that answer is on the board, and whether it was kept', async () => {
    const by = county.as('jiangxia-deputy');
    const said = { placeId: 'jiangxia', scene: 'nD89RhXM9xGy', text: '村口的护栏断了一截。' };
    const { no } = await county.as('resident-wang').call('submit', said);
    const promise = { dueDay: '2026-10-10', owner: '代表本人' };
    await by.call('answerOnSpot', { no, text: '十月十日前接好。', resultClass: 'B', mode: 'phone', promise });
    const shown = async () =>
      (await anybody().call('getDeputyCard', { placeId: 'jiangxia', id: 'd-01' })).promises;
    expect(await shown()).toEqual([]);
    const words = {
      publicTitle: '村口护栏断了',
      publicText: '村口的护栏断了一截。',
      publicReply: '十月十日前接好。',
    };
    await county.as('jiangxia-office').call('proposePublication', { no, ...words });
    await county.as('jiangxia-office').call('publish', { no, ...words });
    expect(await shown()).toEqual([
      { id: no, no, text: '村口护栏断了', dueDay: '2026-10-10', state: 'open' },
    ]);
    await county.as('resident-wang').call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    expect(await shown()).toMatchObject([{ state: 'kept', keptDay: '2026-09-24' }]);
  });
});

describe('the directory', () => {
  it('lists twenty at a time, in the order of the roster, all of them once', async () => {
    const first = await anybody().call('listDeputies', { placeId: 'luji' });
    const second = await anybody().call('listDeputies', { placeId: 'luji', cursor: first.next });
    const third = await anybody().call('listDeputies', { placeId: 'luji', cursor: second.next });
    const ids = [first, second, third].flatMap(({ deputies }) => deputies.map(({ id }) => id));
    expect([first.total, ids.length, new Set(ids).size, third.next]).toEqual([45, 45, 45, undefined]);
    const own = await anybody().call('listDeputies', { placeId: 'luji', stationId: 'st-huwan' });
    expect(own.deputies.every(({ stationId }) => stationId === 'st-huwan')).toBe(true);
  });
});

describe('the coverage report', () => {
  it('counts a card for every deputy, and says whose lacks what', async () => {
    const office = county.as('changde-office');
    await deputy().call('makePromise', PROMISE);
    const report = await office.call('getCardCoverage', {});
    expect([report.deputies, report.cards, report.identity, report.service, report.promise]).toEqual([
      4, 4, 4, 4, 1,
    ]);
    expect(report.lacking.map(({ id, lacks }) => [id, lacks])).toEqual([
      ['d-01', ['promise']],
      ['d-02', ['promise']],
      ['d-04', ['promise']],
    ]);
    expect(await deputy().ask('getCardCoverage', {})).toMatchObject({ code: 'wrong_caller' });
  });
});
