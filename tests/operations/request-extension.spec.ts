import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const unit = () => county.as('unit-jtj');

const ASKED = { amount: 5, text: '管材 10 月中旬才到货。' };

describe('requestExtension', () => {
  it('is for the lead unit', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await county.as('unit-slj').refusal('requestExtension', { no, ...ASKED })).toBe('item_not_found');
    expect(await county.as('zhashui-unit').refusal('previewExtension', { no, amount: 5 })).toBe(
      'item_not_found',
    );
  });

  it.each([
    [{ amount: 11 }, 'extension_too_long'],
    [{ text: '' }, 'text_too_short'],
  ])('refuses %j with %s', async (change, code) => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await unit().refusal('requestExtension', { no, ...ASKED, ...change })).toBe(code);
    expect((await unit().call('getItem', { no })).extension).toBeUndefined();
  });

  it('shows the day before it is asked for: seven working days and five more, over 国庆', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const { due, days } = await unit().call('previewExtension', { no, amount: 5 });
    expect(new Date(due.at).toISOString()).toBe('2026-10-19T09:30:00.000Z');
    expect(days.filter(({ extended, n }) => extended && n).map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
    const item = await unit().call('getItem', { no });
    expect(item.extensionLimit).toEqual({ amount: 10, unit: 'working_day' });
  });

  it('tells the office what would be, moves no date, and keeps it from the resident', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const before = await unit().call('getItem', { no });
    await unit().call('requestExtension', { no, ...ASKED });
    const seen = await county.as('office-zhaoning').call('getItem', { no });
    expect(seen.due?.at).toBe(before.due?.at);
    expect(seen.extension).toEqual({
      amount: 5,
      text: ASKED.text,
      at: county.cloud.clock.now(),
      newDueAt: Date.parse('2026-10-19T17:30:00+08:00'),
    });
    expect(seen.commands.map(({ name }) => name)).toContain('decide_extension');
    const { items } = await county.as('office-zhaoning').call('listFlagged', { list: 'extension' });
    expect(items.map((item) => item.no)).toContain(no);
    const { notices } = await county.as('office-zhaoning').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N18');
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(resident.extension).toBeUndefined();
    expect(resident.timeline.map(({ type }) => type)).not.toContain('extension_requested');
  });

  it('is granted to nobody twice; the record says who asked, and a repeated request is answered the same', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const first = await unit().call('requestExtension', { no, ...ASKED }, 'extend-once');
    expect(await unit().call('requestExtension', { no, ...ASKED }, 'extend-once')).toEqual(first);
    expect(await unit().refusal('requestExtension', { no, ...ASKED })).toBe('extension_used');
    const { timeline } = await unit().call('getItem', { no });
    expect(timeline.filter(({ type }) => type === 'extension_requested')).toMatchObject([
      { by: { standing: 'lead_unit', title: '县交通运输局' }, texts: { text: ASKED.text } },
    ]);
  });

  it('comes too late when the day is over', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    county.cloud.clock.advance(30 * 24 * 3_600_000);
    expect(await unit().refusal('requestExtension', { no, ...ASKED })).toBe('extension_too_late');
    expect((await unit().call('getItem', { no })).withheld.map(({ code }) => code)).toEqual([
      'extension_too_late',
    ]);
  });
});
