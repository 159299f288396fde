import { startCounty, type County } from './support/county';
import { A_REPLY, aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('archive', () => {
  it('is for the office of the place, and for what is closed', async () => {
    const no = await aVoiceIn(county, 'closed');
    expect(await county.as('zhashui-office').refusal('archive', { no })).toBe('item_not_found');
    const open = await aVoiceIn(county, 'replied');
    expect(await office().refusal('archive', { no: open })).toBe('illegal_transition');
  });

  it('waits for a promise that is still open, and the item says so instead of a button', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const promise = { dueDay: '2026-12-18', owner: '李工' };
    await county.as('unit-jtj').call('reply', { no, ...A_REPLY, resultClass: 'B', promise });
    await office().call('release', { no });
    await county.as('resident-wang').call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    expect(await office().refusal('archive', { no })).toBe('promise_open');
    const item = await office().call('getItem', { no });
    expect(item.commands.map(({ name }) => name)).not.toContain('archive');
    expect(item.withheld).toContainEqual({ name: 'archive', code: 'promise_open', data: {} });
    expect((await county.as('resident-wang').call('getItem', { no })).withheld).toEqual([]);
  });

  it('puts it away; the resident reads 已办结 still and no row of the office', async () => {
    const no = await aVoiceIn(county, 'closed');
    expect((await office().call('archive', { no })).state).toBe('archived');
    const { timeline } = await office().call('getItem', { no });
    expect(timeline.filter(({ type }) => type === 'archived')).toMatchObject([{ by: { name: '赵宁' } }]);
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(resident.timeline.map(({ type }) => type)).not.toContain('archived');
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'closed');
    const first = await office().call('archive', { no }, 'archive-once');
    expect(await office().call('archive', { no }, 'archive-once')).toEqual(first);
    expect(await office().refusal('archive', { no })).toBe('already_there');
  });
});
