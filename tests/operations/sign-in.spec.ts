import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

describe('signIn', () => {
  it.each(['unit-slj', 'zhashui-unit'])('does not know the item for %s', async (name) => {
    const no = await aVoiceIn(county, 'assigned');
    expect(await county.as(name).refusal('signIn', { no })).toBe('item_not_found');
  });

  it('signs in once when fifty press at the same moment', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const unit = county.as('unit-jtj');
    const codes = await Promise.all(
      Array.from({ length: 50 }, (_, nth) => unit.refusal('signIn', { no }, `tap-${nth}`)),
    );
    expect(codes.filter((code) => code === 'granted')).toHaveLength(1);
    expect(codes.filter((code) => code === 'already_there')).toHaveLength(49);
    const { timeline } = await unit.call('getItem', { no });
    expect(timeline.filter(({ type }) => type === 'signed_in')).toHaveLength(1);
  });

  it('answers the same when the request is repeated, and refuses the key for something else', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const unit = county.as('unit-jtj');
    const first = await unit.call('signIn', { no }, 'sign');
    expect(await unit.call('signIn', { no }, 'sign')).toEqual(first);
    expect(await unit.refusal('reply', { no, text: '已修好', resultClass: 'A', mode: 'phone' }, 'sign')).toBe(
      'key_reused',
    );
  });

  it('refuses what was signed in', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await county.as('unit-jtj').refusal('signIn', { no })).toBe('already_there');
  });
});
