import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const station = () => county.as('station-liuxi');

describe('admit', () => {
  it.each(['station-liudong', 'zhashui-station', 'zhashui-office'])(
    'does not know the item for %s',
    async (name) => {
      const no = await aVoiceIn(county, 'submitted');
      expect(await county.as(name).refusal('admit', { no, to: 'triage' })).toBe('item_not_found');
    },
  );

  it('refuses a deputy who is nobody, none at all, one who is away, and a strange category', async () => {
    const no = await aVoiceIn(county, 'submitted');
    const refused = (more: object) => station().refusal('admit', { no, to: 'with_deputy', ...more });
    expect(await refused({ deputyId: 'nobody' })).toBe('deputy_not_found');
    expect(await refused({})).toBe('deputy_not_found');
    expect(await refused({ deputyId: 'luoyuanzhi' })).toBe('deputy_unavailable');
    expect(await refused({ deputyId: 'linhe', categoryId: 'astrology' })).toBe('category_unknown');
  });

  it('gives a voice to a deputy, who is told and finds it', async () => {
    const no = await aVoiceIn(county, 'submitted');
    const answer = await station().call('admit', { no, to: 'with_deputy', deputyId: 'suyutong' });
    expect(answer).toEqual({ no, state: 'with_deputy', version: 2 });
    const deputy = county.as('deputy-suyutong');
    expect((await deputy.call('listVoices', {})).items.map((item) => item.no)).toEqual([no]);
    const { notices } = await deputy.call('listNotices', {});
    expect(notices.map(({ code }) => code)).toEqual(['N11']);
  });

  it('answers the same when the request is repeated, and refuses what was admitted', async () => {
    const no = await aVoiceIn(county, 'submitted');
    const first = await station().call('admit', { no, to: 'triage' }, 'admit-it');
    expect(await station().call('admit', { no, to: 'triage' }, 'admit-it')).toEqual(first);
    expect(await station().refusal('admit', { no, to: 'triage' })).toBe('already_there');
  });
});
