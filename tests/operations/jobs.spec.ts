import { DAY_MS, momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const stateOf = async (no: string) => (await county.as('resident-wang').call('getItem', { no })).state;
const noticesOf = async (name: string, no: string) =>
  (await county.as(name).call('listNotices', {})).notices
    .filter((notice) => notice.no === no)
    .map(({ code }) => code)
    .sort();

describe('the minute timer', () => {
  it('takes a voice on that a deputy has not opened within two working days', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    county.cloud.clock.set(momentOf('2026-09-29', '17:29'));
    await county.jobs();
    expect(await stateOf(no)).toBe('with_deputy');
    county.cloud.clock.set(momentOf('2026-09-29', '17:31'));
    await county.jobs();
    expect(await stateOf(no)).toBe('triage');
    expect(await noticesOf('deputy-linhe', no)).toEqual(['N11', 'N13']);
    expect(await noticesOf('office-zhaoning', no)).toEqual(['N12']);
  });

  it('waits for the answer of a deputy who has opened it', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    await county.as('deputy-linhe').call('takeVoice', { no });
    county.cloud.clock.set(momentOf('2026-09-30', '09:00'));
    await county.jobs();
    expect(await stateOf(no)).toBe('with_deputy');
  });

  it('closes after the window for rating, as not answered', async () => {
    const no = await aVoiceIn(county, 'replied');
    county.cloud.clock.advance(20 * DAY_MS);
    await county.jobs();
    const item = await county.as('office-zhaoning').call('getItem', { no });
    expect([item.state, item.rating?.satisfaction]).toEqual(['closed', 'no_answer']);
  });

  it('climbs the ladder: the unit on the day, its head, the office, the leader', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    county.cloud.clock.set(momentOf('2026-10-30', '10:00'));
    await county.jobs();
    expect(await noticesOf('unit-jtj', no)).toEqual(['N14', 'N30', 'N31']);
    expect(await noticesOf('unit-jtj-head', no)).toContain('N31');
    expect(await noticesOf('office-zhaoning', no)).toContain('N31');
    expect(await noticesOf('leader-chenling', no)).toEqual(['N31']);
  });

  it('does everything once, whether it runs twice or two at once', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    county.cloud.clock.set(momentOf('2026-10-08', '09:00'));
    await Promise.all([county.jobs(), county.jobs()]);
    await county.jobs();
    const { timeline } = await county.as('office-zhaoning').call('getItem', { no });
    expect(timeline.filter(({ type }) => type === 'handed_over')).toHaveLength(1);
    expect(await noticesOf('office-zhaoning', no)).toEqual(expect.arrayContaining(['N12']));
    expect((await noticesOf('office-zhaoning', no)).filter((code) => code === 'N12')).toHaveLength(1);
  });

  it('carries out what a crash left over', async () => {
    county.cloud.faults.set({
      kind: 'error',
      action: 'database.insertDocument',
      collection: 'notices',
      times: 3,
    });
    const no = await aVoiceIn(county, 'with_deputy');
    county.cloud.clock.advance(31_000);
    await county.jobs();
    expect(await noticesOf('resident-wang', no)).toEqual(['N01', 'N02']);
    expect(await noticesOf('deputy-linhe', no)).toEqual(['N11']);
  });
});
