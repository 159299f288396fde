import { startCounty, type County } from './support/county';
import { A_REPLY, AN_ASSIGNMENT, aVoice } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

describe('a voice from the scan to the rating', () => {
  let no = '';

  it('goes straight to the deputy whose code was scanned', async () => {
    const submitted = await county.as('resident-wang').call('submit', aVoice());
    no = submitted.no;
    expect(submitted).toEqual({
      no: expect.stringMatching(/^QH260924-[2-9A-Z]{5}$/),
      state: 'with_deputy',
      version: 2,
      title: '上学路一下雨就积水，娃娃要蹚过去',
      holderName: '林禾代表',
    });
  });

  it('is shown to whoever spoke, with what was said and who has it', async () => {
    const item = await county.as('resident-wang').call('getItem', { no });
    expect(item.text).toBe('上学路一下雨就积水，娃娃要蹚过去。');
    expect(item.standing).toBe('submitter');
    expect(item.timeline.map(({ type }) => type)).toEqual(['submitted', 'admitted']);
    expect(item.stages[item.stageIndex]).toBe('已受理');
  });

  it('waits with the deputy, who hands it to the office', async () => {
    const deputy = county.as('deputy-linhe');
    expect((await deputy.call('listVoices', {})).items.map((item) => item.no)).toEqual([no]);
    await deputy.call('takeVoice', { no });
    const handed = await deputy.call('handOver', { no, reason: 'needs_department' });
    expect(handed.state).toBe('triage');
    expect((await deputy.call('listVoices', { filter: 'handed_over' })).items.map((item) => item.no)).toEqual(
      [no],
    );
  });

  it('is assigned, signed in, answered and released, each by whose turn it is', async () => {
    const office = county.as('office-zhaoning');
    const unit = county.as('unit-jtj');
    expect((await office.call('listQueue', {})).items.map((item) => item.no)).toEqual([no]);
    expect((await office.call('assign', { no, ...AN_ASSIGNMENT })).state).toBe('assigned');
    expect((await unit.call('listUnitItems', {})).items.map((item) => item.no)).toEqual([no]);
    expect((await unit.call('signIn', { no })).state).toBe('in_progress');
    expect((await unit.call('reply', { no, ...A_REPLY })).state).toBe('reply_review');
    const waiting = await county.as('resident-wang').call('getItem', { no });
    expect(waiting.reply).toBeUndefined();
    expect((await office.call('release', { no })).state).toBe('replied');
  });

  it('shows the reply to the resident and closes on a good rating', async () => {
    const resident = county.as('resident-wang');
    const answered = await resident.call('getItem', { no });
    expect(answered.reply?.text).toBe('10 月 8 日清完涵管，李工负责。');
    expect(answered.holderName).toBe('您');
    const rated = await resident.call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    expect(rated.state).toBe('closed');
    const mine = await resident.call('listMyItems', {});
    expect(mine.items.map((item) => [item.no, item.state])).toEqual([[no, 'closed']]);
  });

  it('told the resident at each step', async () => {
    const { notices } = await county.as('resident-wang').call('listNotices', {});
    expect(notices.map(({ code }) => code).sort()).toEqual(['N01', 'N02', 'N06', 'N07', 'N10']);
  });
});
