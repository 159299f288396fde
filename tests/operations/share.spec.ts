import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
let no = '';
let token = '';
beforeAll(async () => {
  county = await startCounty();
  no = await aVoiceIn(county, 'in_progress');
  token = (await county.as('resident-wang').call('getItem', { no })).shareToken ?? '';
});
afterAll(() => county.close());

describe('a shared item', () => {
  it('is not found by guessing', async () => {
    expect(await county.as('resident-li').refusal('openShared', { token: 'guess' })).toBe('share_unknown');
    expect(await county.as('resident-li').refusal('follow', { token: 'guess' })).toBe('share_unknown');
  });

  it('gives its token to whoever spoke alone', async () => {
    for (const name of ['deputy-linhe', 'office-zhaoning', 'unit-jtj']) {
      expect(JSON.stringify(await county.as(name).call('getItem', { no }))).not.toContain(token);
    }
  });

  it('shows state and dates, no words', async () => {
    const shared = await county.as('resident-li').call('openShared', { token });
    expect(Object.keys(shared).sort()).toEqual([
      'createdAt',
      'dueAt',
      'followers',
      'following',
      'no',
      'state',
      'stationName',
    ]);
    expect(shared).toMatchObject({ no, state: 'in_progress', following: false, followers: 0 });
  });

  it('is followed once a person, and told of the reply; the words stay with whoever spoke', async () => {
    const li = county.as('resident-li');
    expect((await li.call('follow', { token })).followers).toBe(1);
    expect((await li.call('follow', { token })).followers).toBe(1);
    expect((await county.as('resident-wang').call('follow', { token })).followers).toBe(1);
    expect((await li.call('openShared', { token })).following).toBe(true);
    const { items } = await li.call('listMyItems', { filter: 'following' });
    expect(items.map((item) => [item.no, item.title, item.photoCount])).toEqual([[no, no, undefined]]);
    expect(items[0]?.page).toBe(`packages/public/pages/shared/index?token=${token}`);
    expect(await li.refusal('getItem', { no })).toBe('item_not_found');
  });

  it('counts who followed and was not counted, with the next one who follows', async () => {
    const [item] = county.cloud.engine.aggregate('items', [{ $match: { no } }]);
    const itemId = String(item?._id);
    // Its function died between the two writes.
    county.cloud.engine.insertMany('follows', [{ _id: 'left-over', itemId, openid: 'resident-zhao', at: 1 }]);
    expect((await county.as('resident-sun').call('follow', { token })).followers).toBe(3);
    expect((await county.as('resident-sun').call('openShared', { token })).followers).toBe(3);
  });
});
