import { startCounty, type County } from './support/county';
import { aVoice, aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('merge', () => {
  it('is for the office of the place', async () => {
    const [no, parentNo] = [await aVoiceIn(county, 'triage'), await aVoiceIn(county, 'triage')];
    expect(await county.as('zhashui-office').refusal('merge', { no, parentNo })).toBe('item_not_found');
  });

  it('refuses itself, what is answered already, and what is nowhere', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await office().refusal('merge', { no, parentNo: no })).toBe('merge_into_itself');
    const replied = await aVoiceIn(county, 'replied');
    expect(await office().refusal('merge', { no, parentNo: replied })).toBe('parent_not_open');
    expect(await office().refusal('merge', { no, parentNo: 'QH260924-CCCCC' })).toBe('parent_not_open');
    expect((await office().call('getItem', { no })).state).toBe('triage');
  });

  it('refuses what is with a unit already', async () => {
    const [no, parentNo] = [await aVoiceIn(county, 'assigned'), await aVoiceIn(county, 'triage')];
    expect(await office().refusal('merge', { no, parentNo })).toBe('illegal_transition');
  });

  it('shows the submitter what it goes on in, and tells them of that one’s answer', async () => {
    const parentNo = await aVoiceIn(county, 'in_progress');
    const { no } = await county.as('resident-li').call('submit', aVoice());
    await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
    await office().call('merge', { no, parentNo });
    const own = await county.as('resident-li').call('getItem', { no });
    expect([own.state, own.parent?.no, own.parent?.holderName]).toEqual(['merged', parentNo, '县交通运输局']);
    const codes = async () =>
      (await county.as('resident-li').call('listNotices', {})).notices
        .filter((notice) => notice.no === no)
        .map(({ code }) => code);
    expect(await codes()).toContain('N05');
    await county
      .as('unit-jtj')
      .call('reply', { no: parentNo, text: '清完了。', resultClass: 'A', mode: 'written' });
    await office().call('release', { no: parentNo });
    await county.jobs();
    expect((await county.as('resident-li').call('getItem', { no })).parent?.reply?.text).toBe('清完了。');
  });

  it('writes into which one to the record and answers the same when it is sent twice', async () => {
    const [no, parentNo] = [await aVoiceIn(county, 'triage'), await aVoiceIn(county, 'triage')];
    const first = await office().call('merge', { no, parentNo }, 'merge-once');
    expect(await office().call('merge', { no, parentNo }, 'merge-once')).toEqual(first);
    expect(await office().refusal('merge', { no, parentNo })).toBe('already_there');
    const { timeline } = await office().call('getItem', { no });
    expect(timeline.filter(({ type }) => type === 'merged')).toMatchObject([
      { by: { name: '赵宁' }, data: { parentNo } },
    ]);
  });
});
