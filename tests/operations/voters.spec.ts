import { aVoter, publishedInJiangxia, SPEAKER } from './support/board';
import { startCounty, type County } from './support/county';

let county: County;
let no = '';
beforeEach(async () => {
  county = await startCounty();
  no = await publishedInJiangxia(county);
});
afterEach(() => county.close());

const li = () => county.as('resident-li');
const station = () => county.as('jiangxia-station-xiaozhu');
const seen = () => county.as('resident-passing-by').call('getPublished', { no });
const code = (name: string, phone?: string) => county.cloud.phoneCode(name, phone);
const here = { placeId: 'jiangxia', areaId: 'xiaozhu' };

describe('becomeVoter', () => {
  it('refuses an area that is not there, and a code that is not WeChat’s, used or old', async () => {
    const asked = { ...here, phoneCode: 'made-up' };
    expect(await li().refusal('becomeVoter', asked)).toBe('phone_code_invalid');
    expect(await li().refusal('becomeVoter', { ...asked, areaId: 'nowhere' })).toBe('area_not_found');
    expect(await li().refusal('becomeVoter', { ...asked, placeId: 'nowhere' })).toBe('place_not_found');
    const old = code('resident-li');
    county.cloud.clock.advance(5 * 60_000 + 1);
    expect(await li().refusal('becomeVoter', { ...here, phoneCode: old })).toBe('phone_code_invalid');
    expect(county.cloud.engine.count('voters')).toBe(0);
  });

  it('waits for the station of the area, which sees an area and four digits', async () => {
    const phoneCode = code('resident-li', '13900005678');
    const view = await li().call('becomeVoter', { ...here, phoneCode, called: '老李' });
    expect(view).toEqual({
      state: 'waiting',
      areaId: 'xiaozhu',
      areaName: '小竹湾',
      stationName: '小竹湾代表工作室',
    });
    const { voters } = await station().call('listVoters', {});
    expect(voters).toMatchObject([{ areaName: '小竹湾', called: '老李', phoneEnd: '5678' }]);
    expect((await county.as('jiangxia-station').call('listVoters', {})).voters).toEqual([]);
    expect(
      JSON.stringify(county.cloud.engine.aggregate('voters', [{ $match: { placeId: 'jiangxia' } }])),
    ).not.toMatch(/13900005678|老李/);
    expect((await li().call('getVoter', { placeId: 'jiangxia' })).areas).toEqual([
      { id: 'huanglong', name: '黄龙街道' },
      { id: 'xiaozhu', name: '小竹湾' },
    ]);
  });

  it('answers the same when the tap was sent twice, and is one a telephone', async () => {
    const phoneCode = code('resident-li', '13900005678');
    const first = await li().call('becomeVoter', { ...here, phoneCode });
    expect(await li().call('becomeVoter', { ...here, phoneCode })).toEqual(first);
    const theirs = { ...here, phoneCode: code('resident-zhao', '13900005678') };
    expect(await county.as('resident-zhao').refusal('becomeVoter', theirs)).toBe('voter_phone_taken');
    expect(county.cloud.engine.count('voters')).toBe(1);
  });
});

describe('confirmVoter', () => {
  it('is the station’s of that area alone, once', async () => {
    await aVoter(county, 'resident-li', 'xiaozhu', false);
    const id = (await station().call('listVoters', {})).voters[0]?.id ?? '';
    const yes = { id, confirmed: true };
    expect(await county.as('jiangxia-station').refusal('confirmVoter', yes)).toBe('voter_not_found');
    expect(await county.as('jiangxia-office').refusal('confirmVoter', yes)).toBe('wrong_caller');
    await station().call('confirmVoter', yes, 'the-yes');
    expect(await station().call('confirmVoter', yes, 'the-yes')).toEqual({ id, state: 'confirmed' });
    expect(await station().refusal('confirmVoter', yes)).toBe('voter_not_found');
    expect((await li().call('getVoter', { placeId: 'jiangxia' })).state).toBe('confirmed');
    expect((await station().call('listVoters', {})).voters).toEqual([]);
  });

  it('a no leaves neither phone nor name', async () => {
    await aVoter(county, 'resident-li', 'xiaozhu', false);
    const id = (await station().call('listVoters', {})).voters[0]?.id ?? '';
    const no = { id, confirmed: false };
    expect(await station().call('confirmVoter', no, 'the-no')).toEqual({ id, state: 'none' });
    expect(county.cloud.engine.count('voters')).toBe(0);
    expect(await station().refusal('confirmVoter', no, 'another-no')).toBe('voter_not_found');
    // They ask again, and the first no arrives a second time.
    await aVoter(county, 'resident-li', 'xiaozhu', false);
    expect(await station().call('confirmVoter', no, 'the-no')).toEqual({ id, state: 'none' });
    expect((await station().call('listVoters', {})).voters).toHaveLength(1);
  });
});

describe('ratePublished', () => {
  const good = () => ({ no, satisfaction: 'satisfied' }) as const;

  it('is for verified voters, each once, and not for the one who spoke', async () => {
    expect(await li().refusal('ratePublished', good())).toBe('voter_required');
    await aVoter(county, 'resident-li', 'xiaozhu', false);
    expect(await li().refusal('ratePublished', good())).toBe('voter_waiting');
    await aVoter(county, 'resident-zhao');
    expect((await li().call('getPublished', { no })).mayVote).toBe(true);
    expect((await li().call('ratePublished', good(), 'one-tap')).votes.satisfied).toBe(1);
    expect((await li().call('ratePublished', good(), 'one-tap')).votes.satisfied).toBe(1);
    expect(await li().refusal('ratePublished', { no, satisfaction: 'dissatisfied' })).toBe('rated_already');
    expect(await county.as(SPEAKER).refusal('ratePublished', good())).toBe('rating_is_yours');
    // Any voter of the district, also of another area.
    await aVoter(county, 'resident-sun', 'huanglong');
    await county.as('resident-sun').call('ratePublished', { no, satisfaction: 'dissatisfied' });
    expect(await seen()).toMatchObject({
      votes: { satisfied: 1, basically_satisfied: 0, dissatisfied: 1 },
      submitterRating: { satisfaction: 'satisfied', resolved: true },
    });
  });

  it('two taps at once count one', async () => {
    await aVoter(county, 'resident-li');
    await Promise.all([1, 2, 3].map(() => li().ask('ratePublished', good())));
    expect((await seen()).votes?.satisfied).toBe(1);
  });

  it('outlives a change of the item, which overwrites no counter', async () => {
    await aVoter(county, 'resident-li');
    await li().call('ratePublished', good());
    await county.as(SPEAKER).call('reopen', { no, text: '又不亮了' });
    county.cloud.clock.advance(31_000);
    await county.jobs();
    expect(await seen()).toMatchObject({ state: 'triage', votes: { satisfied: 1 } });
    await aVoter(county, 'resident-sun', 'huanglong');
    expect(await county.as('resident-sun').refusal('ratePublished', good())).toBe('not_answered_yet');
  });
});

describe('witness', () => {
  it('is for neighbours, each once', async () => {
    expect(await li().refusal('witness', { no, still: true })).toBe('voter_required');
    await aVoter(county, 'resident-sun', 'huanglong');
    expect(await county.as('resident-sun').refusal('witness', { no, still: true })).toBe('not_your_area');
    await aVoter(county, 'resident-li', 'xiaozhu', false);
    expect((await li().call('witness', { no, still: true }, 'tap')).witnesses).toEqual({ still: 1, gone: 0 });
    expect((await li().call('witness', { no, still: true }, 'tap')).witnesses).toEqual({ still: 1, gone: 0 });
    expect(await li().refusal('witness', { no, still: false })).toBe('witnessed_already');
    expect((await li().call('getPublished', { no })).mine.witnessed).toBe('still');
  });

  it('the third “still there” after closing has the office look again, once', async () => {
    const told = async () =>
      (await county.as('jiangxia-office').call('listNotices', {})).notices.filter(
        ({ code }) => code === 'N22',
      );
    for (const name of ['a', 'b', 'c', 'd']) await aVoter(county, `neighbour-${name}`, 'xiaozhu', false);
    await county.as('neighbour-a').call('witness', { no, still: true });
    await county.as('neighbour-b').call('witness', { no, still: true });
    await county.as('resident-li').ask('witness', { no, still: true });
    expect(await told()).toEqual([]);
    await county.as('neighbour-c').call('witness', { no, still: true });
    await county.as('neighbour-d').call('witness', { no, still: true });
    expect((await told()).length).toBe(1);
    expect((await seen()).witnesses).toEqual({ still: 4, gone: 0 });
    expect((await county.as('jiangxia-office').call('getItem', { no })).state).toBe('closed');
  });
});
