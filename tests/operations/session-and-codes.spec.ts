import { SCENES, startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

describe('getSession', () => {
  it('knows a resident without a hat, and the place that was asked for', async () => {
    const session = await county.as('resident-wang').call('getSession', { placeId: 'qinghe' });
    expect([session.memberships, session.places.map(({ id }) => id), session.todo]).toEqual([
      [],
      ['qinghe'],
      0,
    ]);
    expect(session.templates).toEqual({
      resident: ['tpl-progress', 'tpl-answer', 'tpl-supplement'],
      staff: ['tpl-task', 'tpl-due', 'tpl-digest'],
    });
  });

  it('gives somebody with two hats both, and counts what waits for the one that acts', async () => {
    await aVoiceIn(county, 'with_deputy');
    await aVoiceIn(county, 'triage');
    const both = await county.as('demo-deputy-hemantian').call('getSession', {});
    expect(both.memberships.map(({ id }) => id)).toEqual(['deputy-hemantian', 'liaison-hemantian']);
    expect((await county.as('deputy-linhe').call('getSession', {})).todo).toBe(1);
  });

  it('counts for the first hat of somebody who never chose one, in the same answer', async () => {
    const office = county.as('demo-office-zhaoning');
    const { memberships, todo } = await office.call('getSession', { firstHat: true });
    const worn = await county.as('office-zhaoning').call('getSession', {});
    expect([memberships[0]?.id, todo, worn.todo]).toEqual(['office-zhaoning', 1, 1]);
    expect((await office.call('getSession', {})).todo).toBe(0);
    expect((await county.as('deputy-linhe').call('getSession', { firstHat: true })).todo).toBe(1);
  });

  it('counts replies that wait for the resident', async () => {
    await aVoiceIn(county, 'replied');
    expect((await county.as('resident-wang').call('getSession', {})).todo).toBe(1);
  });
});

describe('openCode', () => {
  it('names the deputy of a deputy code, and leaves the choice at a station', async () => {
    const card = await county.as('resident-wang').call('openCode', { scene: SCENES.linhe });
    expect([card.kind, card.placeName, card.deputy?.name]).toEqual(['deputy_code', '青禾县', '林禾']);
    const station = await county.as('resident-wang').call('openCode', { scene: SCENES.stationLiuxi });
    expect([station.deputy, station.station.deputies.map(({ id }) => id)]).toEqual([
      undefined,
      ['linhe', 'hemantian', 'suyutong'],
    ]);
  });

  it('brings the place along, and where it was asked for what one has said oneself', async () => {
    const wang = county.as('resident-wang');
    const scanned = await wang.call('openCode', { scene: SCENES.linhe, mine: true });
    const { places } = await wang.call('getSession', { placeId: 'qinghe' });
    expect(scanned.place).toEqual(places[0]);
    expect(scanned.mine).toEqual(await wang.call('listMyItems', {}));
    expect(scanned.mine?.items.length).toBeGreaterThan(0);
    expect((await wang.call('openCode', { scene: SCENES.linhe })).mine).toBeUndefined();
    expect(
      (await county.as('resident-li').call('openCode', { scene: SCENES.linhe, mine: true })).mine,
    ).toEqual({
      items: [],
      total: 0,
    });
  });

  it('does not know what was never printed', async () => {
    expect(await county.as('resident-wang').refusal('openCode', { scene: 'never-printed' })).toBe(
      'code_unknown',
    );
  });
});

describe('listStations', () => {
  it('shows the stations of the place that was asked for, and who is away', async () => {
    const { stations } = await county.as('resident-wang').call('listStations', { placeId: 'qinghe' });
    expect(stations).toHaveLength(9);
    const guankou = stations.find(({ id }) => id === 'st-guankou');
    expect(guankou?.deputies.map(({ id, available }) => [id, available])).toEqual([
      ['maxingyuan', true],
      ['guanxiaoman', true],
      ['luoyuanzhi', false],
    ]);
  });

  it('does not know a place that is not there', async () => {
    expect(await county.as('resident-wang').refusal('listStations', { placeId: 'nowhere' })).toBe(
      'place_not_found',
    );
  });
});
