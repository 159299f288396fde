import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

async function asked(): Promise<string> {
  const no = await aVoiceIn(county, 'in_progress');
  await county.as('unit-jtj').call('requestExtension', { no, amount: 5, text: '等管材。' });
  return no;
}

describe('decideExtension', () => {
  it('is for the office of the place', async () => {
    const no = await asked();
    expect(await county.as('zhashui-office').refusal('decideExtension', { no, granted: true })).toBe(
      'item_not_found',
    );
  });

  it('refuses a refusal without words, and a decision that nobody asked for', async () => {
    const no = await asked();
    expect(await office().refusal('decideExtension', { no, granted: false })).toBe('text_too_short');
    const other = await aVoiceIn(county, 'in_progress');
    expect(await office().refusal('decideExtension', { no: other, granted: true })).toBe(
      'extension_not_asked',
    );
  });

  it('granted: resident, deputy and unit have the new day and are told; it leaves the list', async () => {
    const no = await asked();
    await office().call('decideExtension', { no, granted: true });
    for (const name of ['resident-wang', 'deputy-linhe', 'unit-jtj']) {
      const item = await county.as(name).call('getItem', { no });
      expect([name, item.due?.at]).toEqual([name, Date.parse('2026-10-19T17:30:00+08:00')]);
    }
    for (const name of ['resident-wang', 'deputy-linhe']) {
      const { notices } = await county.as(name).call('listNotices', {});
      expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N09');
    }
    const { items } = await office().call('listFlagged', { list: 'extension' });
    expect(items.map((item) => item.no)).not.toContain(no);
  });

  it('refused: the day stays, and the resident never hears of it', async () => {
    const no = await asked();
    const before = await county.as('unit-jtj').call('getItem', { no });
    await office().call('decideExtension', { no, granted: false, text: '县里有库存管材。' });
    const item = await county.as('unit-jtj').call('getItem', { no });
    expect(item.due?.at).toBe(before.due?.at);
    expect(item.extension).toMatchObject({ granted: false });
    expect(item.timeline.find(({ type }) => type === 'extension_decided')).toMatchObject({
      by: { name: '赵宁' },
      data: { granted: false },
      texts: { text: '县里有库存管材。' },
    });
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(JSON.stringify(resident)).not.toContain('县里有库存管材');
  });

  it('answers the same when it is sent twice', async () => {
    const no = await asked();
    const first = await office().call('decideExtension', { no, granted: true }, 'decide-once');
    expect(await office().call('decideExtension', { no, granted: true }, 'decide-once')).toEqual(first);
    expect(await office().refusal('decideExtension', { no, granted: true })).toBe('extension_not_asked');
  });
});
