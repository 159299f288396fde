import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const titlesOf = async (name: string) =>
  new Set((await county.as(name).call('listNotices', {})).notices.map(({ itemTitle }) => itemTitle));

describe('the inbox says what each notice is about', () => {
  it('to the one who spoke and to those who work on it', async () => {
    await aVoiceIn(county, 'replied');
    const words = new Set(['上学路一下雨就积水，娃娃要蹚过去']);
    expect(await titlesOf('resident-wang')).toEqual(words);
    expect(await titlesOf('deputy-linhe')).toEqual(words);
    expect(await titlesOf('unit-jtj')).toEqual(words);
  });

  it('by its number alone to a follower of what is not public', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const { shareToken: token = '' } = await county.as('resident-wang').call('getItem', { no });
    await county.as('resident-zhao').call('follow', { token });
    await county.as('unit-jtj').call('signIn', { no });
    const words = { text: '清完了。', resultClass: 'A', mode: 'written' } as const;
    await county.as('unit-jtj').call('reply', { no, ...words });
    await county.as('office-zhaoning').call('release', { no });
    county.cloud.clock.advance(31_000);
    await county.jobs();
    const { notices } = await county.as('resident-zhao').call('listNotices', {});
    expect(notices.map((notice) => [notice.code, notice.no, notice.itemTitle])).toEqual([
      ['N07', no, undefined],
    ]);
  });

  it('no longer once the hat that it came to was taken away', async () => {
    const [notice] = county.cloud.engine.aggregate('notices', [
      { $match: { openid: 'demo-unit-jtj' } },
      { $limit: 1 },
    ]);
    county.cloud.engine.insertMany('notices', [{ ...notice, _id: 'n-former', openid: 'former-clerk' }]);
    const { notices } = await county.as('former-clerk').call('listNotices', {});
    expect(notices.map(({ id, itemTitle }) => [id, itemTitle])).toEqual([['n-former', undefined]]);
  });
});
