import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

const RESULT = { text: '市里答复：列入今年清淤，已经开工。', resultClass: 'A', mode: 'written' } as const;

describe('recordUpperResult', () => {
  it('is for the office of the place, once it was reported up', async () => {
    const no = await aVoiceIn(county, 'transferred_up');
    expect(await county.as('zhashui-office').refusal('recordUpperResult', { no, ...RESULT })).toBe(
      'item_not_found',
    );
    const triage = await aVoiceIn(county, 'triage');
    expect(await office().refusal('recordUpperResult', { no: triage, ...RESULT })).toBe('illegal_transition');
  });

  it.each([
    [{ text: '' }, 'text_too_short'],
    [{ resultClass: 'B' as const }, 'promise_required'],
    [{ resultClass: 'C' as const, promise: { dueDay: '2026-09-01', owner: '李工' } }, 'promise_in_past'],
  ])('refuses %j with %s', async (change, code) => {
    const no = await aVoiceIn(county, 'transferred_up');
    expect(await office().refusal('recordUpperResult', { no, ...RESULT, ...change })).toBe(code);
    expect((await office().call('getItem', { no })).state).toBe('transferred_up');
  });

  it('the resident has the answer in the name of the body above, is told and judges it', async () => {
    const no = await aVoiceIn(county, 'transferred_up');
    expect((await office().call('recordUpperResult', { no, ...RESULT })).state).toBe('replied');
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(resident.reply).toMatchObject({ byName: '市人大常委会', text: RESULT.text });
    expect(resident.commands.map(({ name }) => name)).toContain('rate');
    const { notices } = await county.as('resident-wang').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N07');
    const { timeline } = await office().call('getItem', { no });
    expect(timeline.find(({ type }) => type === 'upper_result_recorded')?.by).toMatchObject({ name: '赵宁' });
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'transferred_up');
    const first = await office().call('recordUpperResult', { no, ...RESULT }, 'result-once');
    expect(await office().call('recordUpperResult', { no, ...RESULT }, 'result-once')).toEqual(first);
    expect(await office().refusal('recordUpperResult', { no, ...RESULT })).toBe('already_there');
  });
});
