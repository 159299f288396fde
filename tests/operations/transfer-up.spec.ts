import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('transferUp', () => {
  it('is for the office of the place, and for what waits to be assigned', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await county.as('zhashui-office').refusal('transferUp', { no, body: '市人大常委会' })).toBe(
      'item_not_found',
    );
    const assigned = await aVoiceIn(county, 'assigned');
    expect(await office().refusal('transferUp', { no: assigned, body: '市人大常委会' })).toBe(
      'illegal_transition',
    );
  });

  it('refuses a body without a name', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await office().refusal('transferUp', { no, body: '市' })).toBe('invalid_input');
    expect((await office().call('getItem', { no })).state).toBe('triage');
  });

  it('tells the resident where it is now and keeps the note among colleagues', async () => {
    const no = await aVoiceIn(county, 'triage');
    await office().call('transferUp', { no, body: '市人大常委会', note: '跨县的河段' });
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect([resident.state, resident.holderName, resident.upper?.body]).toEqual([
      'transferred_up',
      '市人大常委会',
      '市人大常委会',
    ]);
    expect(JSON.stringify(resident)).not.toContain('跨县的河段');
    const { notices } = await county.as('resident-wang').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N06');
    const { timeline } = await office().call('getItem', { no });
    expect(timeline.find(({ type }) => type === 'transferred_up')).toMatchObject({
      by: { name: '赵宁' },
      texts: { note: '跨县的河段' },
    });
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'triage');
    const first = await office().call('transferUp', { no, body: '市人大常委会' }, 'up-once');
    expect(await office().call('transferUp', { no, body: '市人大常委会' }, 'up-once')).toEqual(first);
    expect(await office().refusal('transferUp', { no, body: '市人大常委会' })).toBe('already_there');
  });
});
