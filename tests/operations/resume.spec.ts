import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('resume', () => {
  it('is for the office of the place, and for what was stopped', async () => {
    const no = await aVoiceIn(county, 'suspended');
    expect(await county.as('zhashui-office').refusal('resume', { no })).toBe('item_not_found');
    const open = await aVoiceIn(county, 'in_progress');
    expect(await office().refusal('resume', { no: open })).toBe('illegal_transition');
  });

  it('goes on where it was, with the stopped days added to the promise; everybody is told', async () => {
    const no = await aVoiceIn(county, 'suspended');
    const before = await county.as('unit-jtj').call('getItem', { no });
    county.cloud.clock.advance(6 * 24 * 3_600_000);
    expect((await office().call('resume', { no, text: '法院判下来了。' })).state).toBe('in_progress');
    const item = await county.as('unit-jtj').call('getItem', { no });
    expect(item.due?.pauses).toHaveLength(1);
    expect(item.due?.at).toBeGreaterThan(before.due?.at ?? 0);
    expect(item.commands.map(({ name }) => name)).toContain('reply');
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(resident.timeline.find(({ type }) => type === 'resumed')?.texts).toEqual({
      text: '法院判下来了。',
    });
    expect(resident.rest).toBeUndefined();
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'suspended');
    const first = await office().call('resume', { no }, 'resume-once');
    expect(await office().call('resume', { no }, 'resume-once')).toEqual(first);
    expect(await office().refusal('resume', { no })).toBe('already_there');
  });
});
